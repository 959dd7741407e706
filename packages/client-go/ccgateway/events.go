package ccgateway

import (
	"bytes"
	"encoding/json"
	"errors"
)

// Event is something that the gateway told of an agent. Its type says what; a type switch reads it:
//
//	switch event := event.(type) {
//	case *ccgateway.AgentEventRinging:
//		fmt.Println(event.Content.Caller)
//	}
//
// An event that no document names is an [*UnknownEvent].
type Event interface {
	// EventType is the identifier of the event on the wire.
	EventType() string
	// AgentID is the agent of the event, or "" if the gateway did not say.
	AgentID() string
	// Raw is the event as it came, with fields that no document names.
	Raw() json.RawMessage
	isEvent()
}

// UnknownEvent is an event that no document names. Gateways send such events.
type UnknownEvent struct {
	eventBase

	// Content is the content of the event, nil if there is none.
	Content json.RawMessage `json:"content"`
}

type eventBase struct {
	eventType string
	agentID   string
	raw       json.RawMessage
}

type baseEvent interface {
	Event
	base() *eventBase
}

func (b *eventBase) EventType() string    { return b.eventType }
func (b *eventBase) AgentID() string      { return b.agentID }
func (b *eventBase) Raw() json.RawMessage { return b.raw }
func (b *eventBase) isEvent()             {}
func (b *eventBase) base() *eventBase     { return b }

// String is the event as JSON.
func (b *eventBase) String() string { return string(b.raw) }

// MarshalJSON returns the event as it came.
func (b *eventBase) MarshalJSON() ([]byte, error) { return b.raw, nil }

var errNotEvent = errors.New("ccgateway: not an event: an object with the text eventType is expected")

// ParseEvent reads one event, for example in the tests of a program.
func ParseEvent(data []byte) (Event, error) {
	if event := eventOf(bytes.TrimSpace(data)); event != nil {
		return event, nil
	}
	return nil, errNotEvent
}

// eventsIn reads the events of an answer: one, none in any of its forms, or a list.
func eventsIn(raw json.RawMessage) []Event {
	var events []Event
	var list []json.RawMessage
	if len(raw) == 0 || raw[0] != '[' || json.Unmarshal(raw, &list) != nil {
		list = []json.RawMessage{raw}
	}
	for _, one := range list {
		if event := eventOf(one); event != nil {
			events = append(events, event)
		}
	}
	return events
}

func eventOf(raw json.RawMessage) Event {
	if len(raw) == 0 || raw[0] != '{' {
		return nil
	}
	// A map, because a struct would take fields in any case.
	var fields map[string]json.RawMessage
	if json.Unmarshal(raw, &fields) != nil {
		return nil
	}
	kind := fields["eventType"]
	var eventType string
	if len(kind) == 0 || kind[0] != '"' || json.Unmarshal(kind, &eventType) != nil {
		return nil
	}
	event := newEvent(eventType)
	decode(raw, event)
	base := event.base()
	base.eventType = eventType
	decode(fields["workNo"], &base.agentID)
	base.raw = bytes.Clone(raw)
	return event
}
