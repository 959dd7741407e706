package ccgateway

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// secretGUID must not be in any text that a program may log.
const secretGUID = "s3cr3t.AgentGateway0"

// transport answers in place of a gateway.
type transport func(*http.Request) (*http.Response, error)

func (f transport) RoundTrip(request *http.Request) (*http.Response, error) { return f(request) }

func said(status int, body string) *http.Response {
	return &http.Response{
		StatusCode: status,
		Header:     http.Header{"Set-Guid": {"JSESSIONID=" + secretGUID}},
		Body:       io.NopCloser(strings.NewReader(body)),
	}
}

func mustNew(t *testing.T, options ...Option) *Client {
	t.Helper()
	client, err := New("http://gateway.test/agentgateway/resource", options...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func TestNothingSecretIsPrinted(t *testing.T) {
	var response Response
	client := mustNew(t, WithTransport(transport(func(*http.Request) (*http.Response, error) {
		return said(http.StatusOK, `{"retcode":"100-006","message":"`+secretGUID+`"}`), nil
	})))
	_, refusal := client.Login(t.Context(), "291", "passw0rd", "40038", nil, WithResponse(&response))
	if client.GUID() != secretGUID || response.Header.Get("Set-Guid") == "" {
		t.Fatal("the GUID was not read")
	}
	lost := mustNew(t, WithRetries(0), WithTransport(transport(func(r *http.Request) (*http.Response, error) {
		return nil, &errURL{r.URL.String()}
	})))
	_, network := lost.Login(t.Context(), "291", "passw0rd", "40038", nil)
	session, err := NewSession("http://gateway.test/agentgateway/resource", "291", WithGUID(secretGUID))
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range []any{client, refusal, response, &response, network, session, Snapshot{AgentID: "291", GUID: secretGUID}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			text := fmt.Sprintf(verb, one)
			for _, secret := range []string{secretGUID, "passw0rd", fmt.Sprintf("%x", secretGUID)} {
				if strings.Contains(text, secret) {
					t.Errorf("%T with %s shows a secret", one, verb)
				}
			}
		}
	}
	if text, err := json.Marshal([]any{client}); err != nil || strings.Contains(string(text), secretGUID) {
		t.Errorf("the client as JSON: %s %v", text, err)
	}
}

type errURL struct{ address string }

func (e *errURL) Error() string { return "no route" }

func TestUnknownAuthority(t *testing.T) {
	server := httptest.NewTLSServer(http.HandlerFunc(func(writer http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(writer, goodAnswer)
	}))
	server.Config.ErrorLog = nil
	t.Cleanup(server.Close)
	client, err := New(server.URL, WithRetries(0))
	if err != nil {
		t.Fatal(err)
	}
	err = client.SayFree(t.Context(), "291")
	if kindOf(err) != KindNetwork || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("a certificate of an unknown authority: %v", err)
	}
}

func TestAddresses(t *testing.T) {
	for _, address := range []string{
		"", "gateway", "ftp://a/", "http://user:passw0rd@a/", "http://a/?x=1", "http://a/#x", `http://a\b/`, "http:///b", "http://a b/",
	} {
		if _, err := New(address); kindOf(err) != KindInvalid || strings.Contains(err.Error(), "passw0rd") {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestPausesBetweenTries(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		var times []time.Duration
		client := mustNew(t, WithRetries(5), WithTimeout(time.Minute),
			func(s *settings) { s.random = func() float64 { return 1 } },
			WithTransport(transport(func(*http.Request) (*http.Response, error) {
				times = append(times, time.Since(began))
				return nil, io.ErrUnexpectedEOF
			})))
		_, err := client.QueryCallInfo(t.Context(), "291", nil)
		if kindOf(err) != KindNetwork || !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("the last failure is %v", err)
		}
		if got := fmt.Sprint(times); got != "[0s 500ms 1.5s 3.5s 7.5s 15.5s]" {
			t.Errorf("tries at %s", got)
		}
	})
}

func TestHowCallsEnd(t *testing.T) {
	hanging := WithTransport(transport(func(r *http.Request) (*http.Response, error) {
		<-r.Context().Done()
		return nil, r.Context().Err()
	}))
	for name, one := range map[string]struct {
		context func(context.Context) (context.Context, context.CancelFunc)
		option  Option
		call    CallOption
		kind    Kind
		cause   error
		took    time.Duration
	}{
		"its own timeout":         {nil, WithTimeout(3 * time.Second), nil, KindTimeout, context.DeadlineExceeded, 3 * time.Second},
		"the timeout of the call": {nil, WithTimeout(time.Hour), CallTimeout(2 * time.Second), KindTimeout, context.DeadlineExceeded, 2 * time.Second},
		"the usual timeout":       {nil, nil, nil, KindTimeout, context.DeadlineExceeded, 15 * time.Second},
		"a deadline of the context": {func(ctx context.Context) (context.Context, context.CancelFunc) {
			return context.WithTimeout(ctx, time.Second)
		}, nil, nil, KindTimeout, context.DeadlineExceeded, time.Second},
		"cancelled": {func(ctx context.Context) (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(ctx)
			time.AfterFunc(time.Second, cancel)
			return ctx, cancel
		}, nil, nil, KindAborted, context.Canceled, time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				began := time.Now()
				ctx := t.Context()
				if one.context != nil {
					var cancel context.CancelFunc
					ctx, cancel = one.context(ctx)
					defer cancel()
				}
				options := []Option{hanging}
				if one.option != nil {
					options = append(options, one.option)
				}
				var calls []CallOption
				if one.call != nil {
					calls = append(calls, one.call)
				}
				err := mustNew(t, options...).SayFree(ctx, "291", calls...)
				if kindOf(err) != one.kind || !errors.Is(err, one.cause) || time.Since(began) != one.took {
					t.Errorf("%v after %v", err, time.Since(began))
				}
			})
		})
	}
}

// endless is a body that never ends, and counts what is read of it.
type endless struct{ read int64 }

func (e *endless) Read(into []byte) (int, error) {
	if e.read += int64(len(into)); e.read > 1<<30 {
		return 0, errors.New("a gigabyte was read")
	}
	return len(into), nil
}

func TestEndlessAnswer(t *testing.T) {
	body := &endless{}
	client := mustNew(t, WithMaxAnswerBytes(1_000), WithTransport(transport(func(*http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: http.StatusOK, Header: http.Header{}, Body: io.NopCloser(body)}, nil
	})))
	if err := client.SayFree(t.Context(), "291"); kindOf(err) != KindDecode || body.read > 1_001 {
		t.Errorf("%d bytes of an endless answer were read: %v", body.read, err)
	}
}

func TestLimitCountsWhatIsDecompressed(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, _ *http.Request) {
		writer.Header().Set("Content-Encoding", "gzip")
		packed := gzip.NewWriter(writer)
		_, _ = packed.Write([]byte(goodAnswer + strings.Repeat(" ", 100_000)))
		_ = packed.Close()
	}))
	t.Cleanup(server.Close)
	for limit, kind := range map[int64]Kind{200_000: "", 50_000: KindDecode} {
		client, err := New(server.URL, WithMaxAnswerBytes(limit))
		if err != nil {
			t.Fatal(err)
		}
		if err := client.SayFree(t.Context(), "291"); kindOf(err) != kind {
			t.Errorf("a limit of %d bytes: %v", limit, err)
		}
	}
}

func TestGUIDOfAnOldAnswer(t *testing.T) {
	var client *Client
	client = mustNew(t, WithGUID("old.1"), WithTransport(transport(func(*http.Request) (*http.Response, error) {
		// A sign-in elsewhere in the program takes place while the call is under way.
		client.SetGUID("new.1")
		return said(http.StatusOK, goodAnswer), nil
	})))
	if err := client.SayFree(t.Context(), "291"); err != nil || client.GUID() != "new.1" {
		t.Errorf("the GUID is %s after %v", client.GUID(), err)
	}
}

func TestReadersOfEvents(t *testing.T) {
	event := func(name string) Event {
		found, err := ParseEvent([]byte(`{"eventType":"` + name + `"}`))
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	session, err := NewSession("http://gateway.test/", "291", WithMaxQueuedEvents(2))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a", "b", "c"} {
		session.receive(event(name))
	}
	var got []string
	for one, err := range session.Events(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if got = append(got, one.EventType()); len(got) == 1 {
			break
		}
	}
	session.receive(event("d"))
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for one, err := range session.Events(ctx) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		if got = append(got, one.EventType()); len(got) == 3 {
			cancel()
		}
	}
	if fmt.Sprint(got) != "[b c d context canceled]" || session.Dropped() != 1 {
		t.Errorf("events %v, dropped %d", got, session.Dropped())
	}
}

func TestEveryEventHasItsType(t *testing.T) {
	var model struct {
		Events []struct{ Type string }
	}
	text, err := readModel()
	if err == nil {
		err = json.Unmarshal(text, &model)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range model.Events {
		event, err := ParseEvent([]byte(`{"eventType":"` + one.Type + `","workNo":291,"content":"x"}`))
		if err != nil || event.AgentID() != "291" {
			t.Errorf("%s: %v", one.Type, err)
		}
		if _, unknown := event.(*UnknownEvent); unknown {
			t.Errorf("%s is unknown", one.Type)
		}
	}
	if len(model.Events) < 90 {
		t.Errorf("the model has %d events", len(model.Events))
	}
}
