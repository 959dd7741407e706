package ccgateway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

func exit(code int) { os.Exit(code) }

// clients are shared per stub, because each keeps connections.
var transports sync.Map

func (s *stub) client(t *testing.T, guid string, options ...Option) *Client {
	t.Helper()
	transport, ok := transports.Load(s)
	if !ok {
		transport, _ = transports.LoadOrStore(s, newTransport(s.pool()))
	}
	all := []Option{WithGUID(guid), WithRetries(0), WithTransport(transport.(http.RoundTripper))}
	client, err := New(s.baseURL(), append(all, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

type sentRequest struct {
	Method, Target string
	Headers        struct {
		Require map[string]string
		Forbid  []string
	}
	Body string
	Sent *bool
	expectedRefusal
}

type expectedRefusal struct {
	Kind  Kind
	Field *string
}

func runRequest(t *testing.T, raw json.RawMessage, axes map[string]string) error {
	var vector struct {
		Operation  string
		GUID       string
		Parameters arguments
		Expect     sentRequest
		Allow      struct {
			Target, Body []string
			Refused      *expectedRefusal
		}
	}
	if err := json.Unmarshal(raw, &vector); err != nil {
		return err
	}
	gateway := stubOf(t, axes)
	client := gateway.client(t, vector.GUID)
	var calls []CallOption
	for name, value := range vector.Parameters.Header {
		calls = append(calls, Header(name, value))
	}
	_, err := dispatch(t.Context(), client, vector.Operation, vector.Parameters, calls...)
	seen := gateway.requests()
	expect := vector.Expect
	if expect.Sent != nil && !*expect.Sent {
		if len(seen) > 0 {
			return errors.New("it was sent")
		}
		return expectedOutcome{Kind: expect.Kind, Field: expect.Field}.compare(nil, err, allowance{})
	}
	if len(seen) != 1 {
		return fmt.Errorf("%d requests were sent: %w", len(seen), err)
	}
	got := seen[0]
	if got.method != expect.Method {
		return fmt.Errorf("method %s instead of %s", got.method, expect.Method)
	}
	target := strings.TrimPrefix(got.target, basePath)
	if target != expect.Target && !slices.Contains(vector.Allow.Target, target) {
		return fmt.Errorf("target %s instead of %s", target, expect.Target)
	}
	if got.body != expect.Body && !slices.Contains(vector.Allow.Body, got.body) {
		return fmt.Errorf("body %s instead of %s", got.body, expect.Body)
	}
	return compareHeaders(got, expect.Headers.Require, expect.Headers.Forbid)
}

func compareHeaders(got seenRequest, require map[string]string, forbid []string) error {
	for name, value := range require {
		if found := got.header.Get(name); found != value {
			return fmt.Errorf("header %s is %q instead of %q", name, found, value)
		}
	}
	for _, name := range forbid {
		if found := got.header.Values(name); len(found) > 0 {
			return fmt.Errorf("header %s was sent", name)
		}
	}
	return nil
}

type exchange struct {
	Operation  string
	Parameters arguments
	Answer     vectorAnswer
	Expect     *expectedOutcome
	Sends      struct {
		Require map[string]string
		Forbid  []string
	}
	Limits struct{ Answer, File int64 }
	Allow  allowance
	Forbid []string
}

// perform makes the call of an exchange; its answer decides how the call ends.
func (e exchange) perform(t *testing.T, gateway *stub, client *Client) (any, error) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var calls []CallOption
	switch {
	case e.Answer.Fault == "refuse":
		return dispatch(ctx, nowhere(t), e.Operation, e.Parameters, Retries(0))
	case e.Answer.Fault == "hang" && e.Answer.Abort:
		go func() {
			<-gateway.hung
			cancel()
		}()
	case e.Answer.Fault == "hang":
		calls = append(calls, CallTimeout(time.Duration(e.Answer.Timeout)*time.Millisecond))
	}
	gateway.say(e.Answer)
	result, err := dispatch(ctx, client, e.Operation, e.Parameters, calls...)
	if e.Answer.Fault == "hang" && !e.Answer.Abort {
		<-gateway.hung
	}
	return result, err
}

// nowhere is a client of a port at which nobody listens.
func nowhere(t *testing.T) *Client {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	_ = listener.Close()
	client, err := New("http://"+address+basePath, WithRetries(0))
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func (e exchange) compare(result any, err error) error {
	if e.Expect == nil {
		return nil
	}
	if differs := e.Expect.compare(result, err, e.Allow); differs != nil {
		return differs
	}
	for _, dump := range []string{fmt.Sprintf("%v", err), fmt.Sprintf("%+v", err), fmt.Sprintf("%#v", err), fmt.Sprintf("%+v", result)} {
		for _, secret := range e.Forbid {
			if strings.Contains(dump, secret) {
				return errors.New("a dump of the outcome shows a secret")
			}
		}
	}
	return nil
}

func runOutcome(t *testing.T, raw json.RawMessage, axes map[string]string) error {
	var vector struct {
		exchange
		GUID    string
		Timeout int
		Abort   bool
	}
	if err := json.Unmarshal(raw, &vector); err != nil {
		return err
	}
	if vector.Timeout > 0 {
		vector.Answer.Timeout = vector.Timeout
	}
	vector.Answer.Abort = vector.Answer.Abort || vector.Abort
	var options []Option
	if vector.Limits.Answer > 0 {
		options = append(options, WithMaxAnswerBytes(vector.Limits.Answer))
	}
	if vector.Limits.File > 0 {
		options = append(options, WithMaxFileBytes(vector.Limits.File))
	}
	gateway := stubOf(t, axes)
	result, err := vector.perform(t, gateway, gateway.client(t, vector.GUID, options...))
	return vector.compare(result, err)
}

func runExchanges(t *testing.T, raw json.RawMessage, axes map[string]string) error {
	var vector struct {
		GUID              string
		Exchanges         []exchange
		RequestsElsewhere *int
	}
	if err := json.Unmarshal(raw, &vector); err != nil {
		return err
	}
	gateway := stubOf(t, axes)
	client := gateway.client(t, vector.GUID)
	for i, one := range vector.Exchanges {
		before := len(gateway.requests())
		result, err := one.perform(t, gateway, client)
		if err := one.compare(result, err); err != nil {
			return fmt.Errorf("exchange %d: %w", i, err)
		}
		seen := gateway.requests()
		if len(seen) == before {
			return errNothingSent
		}
		if err := compareHeaders(seen[len(seen)-1], one.Sends.Require, one.Sends.Forbid); err != nil {
			return fmt.Errorf("exchange %d: %w", i, err)
		}
	}
	gateway.mu.Lock()
	defer gateway.mu.Unlock()
	if wanted := vector.RequestsElsewhere; wanted != nil && gateway.elsewhere != *wanted {
		return fmt.Errorf("%d requests went elsewhere", gateway.elsewhere)
	}
	return nil
}

func runEvents(t *testing.T, raw json.RawMessage, axes map[string]string) error {
	var vector struct {
		Via    string
		Answer vectorAnswer
		Body   vectorBody
		Expect struct {
			WorkNo  *string
			Refused bool
			Events  []struct {
				EventType string
				Known     bool
				Fields    []expectedField
			}
		}
	}
	if err := json.Unmarshal(raw, &vector); err != nil {
		return err
	}
	var events []Event
	if vector.Via == "push" {
		push, err := ParsePush([]byte(vector.Body.text()))
		if vector.Expect.Refused != (err != nil) {
			return fmt.Errorf("refused: %v", err)
		}
		if err != nil {
			return nil
		}
		if wanted := vector.Expect.WorkNo; wanted != nil && push.AgentID != *wanted {
			return fmt.Errorf("events of %s", push.AgentID)
		}
		events = push.Events
	} else {
		gateway := stubOf(t, axes)
		gateway.say(vector.Answer)
		var err error
		if events, err = gateway.client(t, "").GetAgentEvent(t.Context(), "291", nil); err != nil {
			return err
		}
	}
	if len(events) != len(vector.Expect.Events) {
		return fmt.Errorf("%d events instead of %d", len(events), len(vector.Expect.Events))
	}
	for i, wanted := range vector.Expect.Events {
		event := events[i]
		_, unknown := event.(*UnknownEvent)
		if event.EventType() != wanted.EventType || unknown == wanted.Known {
			return fmt.Errorf("%T of type %s instead of %s", event, event.EventType(), wanted.EventType)
		}
		for _, field := range wanted.Fields {
			if err := compareEventField(event, field); err != nil {
				return err
			}
		}
	}
	return nil
}

// compareEventField compares what the event's own methods tell, or a field of it.
func compareEventField(event Event, field expectedField) error {
	switch {
	case len(field.At) == 1 && field.At[0] == "eventType":
		return compareFields(event.EventType(), []expectedField{{nil, field.Value}})
	case len(field.At) == 1 && field.At[0] == "workNo":
		return compareFields(event.AgentID(), []expectedField{{nil, field.Value}})
	}
	if _, unknown := event.(*UnknownEvent); unknown && field.At[0] != "content" {
		return compareFields(event.Raw(), []expectedField{field})
	}
	return compareFields(event, []expectedField{field})
}

func runCheck(t *testing.T, raw json.RawMessage, axes map[string]string) error {
	var vector struct {
		Operation  string
		Parameters arguments
		Expect     struct {
			Sent bool
			expectedRefusal
		}
		Edition string
		Forbid  []string
	}
	if err := json.Unmarshal(raw, &vector); err != nil {
		return err
	}
	check := WithInputCheck()
	if vector.Edition != "" {
		check = WithEditionCheck(vector.Edition)
	}
	gateway := stubOf(t, axes)
	_, err := dispatch(t.Context(), gateway.client(t, "", check), vector.Operation, vector.Parameters)
	sent := len(gateway.requests()) > 0
	if sent != vector.Expect.Sent {
		return fmt.Errorf("sent: %v (%w)", sent, err)
	}
	if sent {
		return nil
	}
	for _, secret := range vector.Forbid {
		if strings.Contains(fmt.Sprintf("%v", err), secret) {
			return errors.New("the message shows a secret")
		}
	}
	return expectedOutcome{Kind: vector.Expect.Kind, Field: vector.Expect.Field}.compare(nil, err, allowance{})
}
