package ccgateway

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
)

// Push holds the events that a gateway pushed for one agent, the oldest first.
type Push struct {
	AgentID string
	Events  []Event
}

var errNotPush = errors.New("ccgateway: not a push of events: an object with workNo and eventList is expected")

// ParsePush reads the body of a push callback. Answer one that is none with a retcode other than
// "0", and the gateway sends it again.
func ParsePush(body []byte) (*Push, error) {
	var fields map[string]json.RawMessage
	if json.Unmarshal(bytes.TrimPrefix(body, []byte("\ufeff")), &fields) != nil {
		return nil, errNotPush
	}
	agent, list := fields["workNo"], fields["eventList"]
	// Gateways also send numbers for text here.
	var number int64
	agentID := textField(agent)
	named := len(agent) > 0 && agent[0] == '"'
	if !named && json.Unmarshal(agent, &number) == nil && string(agent) != "null" {
		named, agentID = true, string(agent)
	}
	var events []json.RawMessage
	if !named || len(list) == 0 || list[0] != '[' || json.Unmarshal(list, &events) != nil {
		return nil, errNotPush
	}
	push := &Push{AgentID: agentID, Events: make([]Event, 0, len(events))}
	for _, raw := range events {
		event := eventOf(raw)
		if event == nil {
			return nil, errNotPush
		}
		push.Events = append(push.Events, event)
	}
	return push, nil
}

// PushHandler answers the push callback of the gateway and delivers the events. accept decides on
// the header service_token of a request; nil accepts every one.
func (s *Session) PushHandler(accept func(token string) bool) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		limit := s.client.settings.maxAnswerBytes
		body, long, err := readBounded(request.Body, limit)
		writer.Header().Set("Content-Type", contentType)
		if err != nil || long || accept != nil && !accept(request.Header.Get("service_token")) {
			_, _ = io.WriteString(writer, `{"message":"refused","retcode":"1"}`)
			return
		}
		push, err := ParsePush(body)
		if err != nil {
			_, _ = io.WriteString(writer, `{"message":"no events","retcode":"1"}`)
			return
		}
		s.Deliver(push)
		_, _ = io.WriteString(writer, `{"message":"success","retcode":"0"}`)
	})
}
