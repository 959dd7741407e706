package ccgateway

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// story is a sequence of what a session does and what must have happened, by a clock that stands
// still but for its steps.
type story struct {
	Session struct {
		AgentID                                               string
		PollPause, PollTimeout, Heartbeat, Timeout, MaxQueued int
		Retries                                               *int
		ServiceToken                                          string
	}
	Jitter  float64
	Gateway map[string][]vectorAnswer
	Steps   []storyStep
}

type storyStep struct {
	At           int
	Do           string
	As           string
	Body         json.RawMessage
	TakeOver     bool
	PlatformOnly bool
	Force        bool
	Reason       *int
	Operation    string
	Parameters   arguments
	Snapshot     *Snapshot
	Expect       *storyExpectation
}

type storyExpectation struct {
	Connection *struct{ State, Reason, Code *string }
	States     []string
	Sent       map[string]int
	Order      []string
	Gaps       map[string][]float64
	GUIDs      map[string][]*string
	Events     []string
	Outcomes   map[string]expectedOutcome
	GUID       json.RawMessage
	Quiet      bool
}

// gapTolerance is how far the time between two requests may be from what is expected.
const gapTolerance = 10 * time.Millisecond

func runStory(t *testing.T, raw json.RawMessage, _ map[string]string) (failure error) {
	var told story
	if err := json.Unmarshal(raw, &told); err != nil {
		return err
	}
	synctest.Test(t, func(t *testing.T) {
		stage := newStage(t, told)
		defer stage.end()
		failure = stage.play(told.Steps)
	})
	return failure
}

// stage is where a story is played.
type stage struct {
	story   story
	began   time.Time
	options []Option
	ctx     context.Context
	cancel  context.CancelFunc

	mu       sync.Mutex
	session  *Session
	states   []string
	events   []string
	outcomes map[string]ended
	requests []stagedRequest
	counted  map[string]int
	over     bool
	expected int
}

type ended struct {
	result any
	err    error
}

type stagedRequest struct {
	operation string
	at        time.Time
	guid      *string
}

func newStage(t *testing.T, told story) *stage {
	t.Helper()
	s := &stage{story: told, began: time.Now(), outcomes: map[string]ended{}, counted: map[string]int{}}
	s.ctx, s.cancel = context.WithCancel(t.Context())
	milliseconds := func(n int) time.Duration { return time.Duration(n) * time.Millisecond }
	s.options = []Option{
		WithTransport(s),
		func(set *settings) { set.random = func() float64 { return told.Jitter } },
		WithPollPause(milliseconds(told.Session.PollPause)),
		WithHeartbeat(milliseconds(told.Session.Heartbeat)),
		WithMaxQueuedEvents(told.Session.MaxQueued),
		WithConnectionFunc(s.changed),
	}
	if n := told.Session.PollTimeout; n > 0 {
		s.options = append(s.options, WithPollTimeout(milliseconds(n)))
	}
	if n := told.Session.Timeout; n > 0 {
		s.options = append(s.options, WithTimeout(milliseconds(n)))
	}
	if n := told.Session.Retries; n != nil {
		s.options = append(s.options, WithRetries(*n))
	}
	if token := told.Session.ServiceToken; token != "" {
		s.options = append(s.options, WithServiceToken(func() string { return token }))
	}
	session, err := NewSession("http://gateway.test"+basePath, told.Session.AgentID, s.options...)
	if err != nil {
		t.Fatal(err)
	}
	s.changed(session.Connection())
	s.enter(session)
	return s
}

// enter makes a session the one of the story, and takes its events.
func (s *stage) enter(session *Session) {
	s.mu.Lock()
	s.session = session
	s.mu.Unlock()
	go func() {
		for s.ctx.Err() == nil {
			for event, err := range session.Events(s.ctx) {
				if err != nil {
					break
				}
				s.mu.Lock()
				s.events = append(s.events, event.EventType())
				s.mu.Unlock()
			}
			// A session that has ended may begin anew.
			sleep(s.ctx, 10*time.Millisecond)
		}
	}()
}

func (s *stage) changed(connection Connection) {
	s.mu.Lock()
	defer s.mu.Unlock()
	words := []string{string(connection.State), string(connection.Reason), connection.Code}
	s.states = append(s.states, strings.Join(slices.DeleteFunc(words, func(word string) bool { return word == "" }), " "))
}

func (s *stage) end() {
	s.mu.Lock()
	s.over = true
	session := s.session
	s.mu.Unlock()
	_ = session.Close()
	s.cancel()
	synctest.Wait()
}

func (s *stage) play(steps []storyStep) error {
	for i, step := range steps {
		time.Sleep(time.Until(s.began.Add(time.Duration(step.At) * time.Millisecond)))
		synctest.Wait()
		if step.Do != "" {
			go s.act(step)
			synctest.Wait()
		}
		if step.Expect != nil {
			if err := s.compare(*step.Expect); err != nil {
				return fmt.Errorf("step %d at %d ms: %w", i, step.At, err)
			}
		}
	}
	return nil
}

func (s *stage) act(step storyStep) {
	s.mu.Lock()
	session := s.session
	s.mu.Unlock()
	var end ended
	switch step.Do {
	case "signIn":
		end.result, end.err = session.SignIn(s.ctx, arg[string](arguments{Body: step.Body}, "field", "password"),
			arg[string](arguments{Body: step.Body}, "field", "phonenum"), &SignInOptions{
				LoginOptions: LoginOptions{
					CallBackURI:  optionalArg[string](arguments{Body: step.Body}, "field", "callBackUri"),
					ServiceToken: optionalArg[string](arguments{Body: step.Body}, "field", "serviceToken"),
					AutoAnswer:   optionalArg[bool](arguments{Body: step.Body}, "field", "autoanswer"),
				},
				TakeOver:     step.TakeOver,
				PlatformOnly: step.PlatformOnly,
			})
	case "signOut":
		end.err = session.SignOut(s.ctx, &SignOutOptions{Force: step.Force, Reason: step.Reason})
	case "call":
		parameters := step.Parameters
		if parameters.Path["agentid"] == nil {
			// Calls of a session are for its agent.
			parameters.Path = maps.Clone(parameters.Path)
			if parameters.Path == nil {
				parameters.Path = map[string]json.RawMessage{}
			}
			parameters.Path["agentid"] = json.RawMessage(strconv.Quote(session.AgentID()))
		}
		end.result, end.err = dispatch(s.ctx, session.Client(), step.Operation, parameters)
	case "push":
		var body vectorBody
		if json.Unmarshal(step.Body, &body) != nil || step.Body[0] == '{' {
			body.content = string(step.Body)
		}
		push, err := ParsePush([]byte(body.content))
		if end.err = err; err == nil {
			session.Deliver(push)
		}
	case "dispose":
		end.err = session.Close()
	case "resume":
		snapshot := *step.Snapshot
		if snapshot.AgentID == "" {
			snapshot.AgentID = s.story.Session.AgentID
		}
		var resumed *Session
		if resumed, end.err = Resume(s.ctx, "http://gateway.test"+basePath, snapshot, s.options...); end.err == nil {
			s.enter(resumed)
		}
	default:
		end.err = fmt.Errorf("no action %s", step.Do)
	}
	if step.As != "" {
		s.mu.Lock()
		s.outcomes[step.As] = end
		s.mu.Unlock()
	}
}

// RoundTrip answers as the story has it.
func (s *stage) RoundTrip(request *http.Request) (*http.Response, error) {
	if request.Body != nil {
		_, _ = io.Copy(io.Discard, request.Body)
	}
	operation := operationAt(request.Method, strings.TrimPrefix(request.URL.EscapedPath(), basePath))
	answer := s.note(operation, request.Header["Guid"])
	if answer.After > 0 && !sleep(request.Context(), time.Duration(answer.After)*time.Millisecond) {
		return nil, request.Context().Err()
	}
	switch answer.Fault {
	case "refuse", "cut":
		return nil, io.ErrUnexpectedEOF
	case "hang":
		<-request.Context().Done()
		return nil, request.Context().Err()
	}
	return http.ReadResponse(bufio.NewReader(strings.NewReader(answer.bytes("http://other.test"))), request)
}

// note keeps a request and chooses its answer.
func (s *stage) note(operation string, guid []string) vectorAnswer {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over {
		return vectorAnswer{Body: vectorBody{goodAnswer}}
	}
	staged := stagedRequest{operation: operation, at: time.Now()}
	if len(guid) > 0 {
		staged.guid = &guid[0]
	}
	s.requests = append(s.requests, staged)
	list := s.story.Gateway[operation]
	n := s.counted[operation]
	s.counted[operation]++
	if len(list) == 0 {
		return vectorAnswer{Body: vectorBody{goodAnswer}}
	}
	answer := list[min(n, len(list)-1)]
	if answer.Body.text() == "" && answer.Status == 0 && answer.Fault == "" {
		answer.Body = vectorBody{goodAnswer}
	}
	return answer
}

func (s *stage) compare(expect storyExpectation) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var wrong []error
	differs := func(what string, got, wanted any) {
		wrong = append(wrong, fmt.Errorf("%s %v instead of %v", what, got, wanted))
	}
	connection := s.session.Connection()
	if wanted := expect.Connection; wanted != nil {
		for _, one := range []struct {
			what, got string
			wanted    *string
		}{{"state", string(connection.State), wanted.State}, {"reason", string(connection.Reason), wanted.Reason}, {"code", connection.Code, wanted.Code}} {
			if one.wanted != nil && one.got != *one.wanted {
				differs(one.what, one.got, *one.wanted)
			}
		}
	}
	if expect.States != nil && !slices.Equal(s.states, expect.States) {
		differs("states", s.states, expect.States)
	}
	if expect.Events != nil && !slices.Equal(s.events, expect.Events) {
		differs("events", s.events, expect.Events)
	}
	for operation, wanted := range expect.Sent {
		if got := s.counted[operation]; got != wanted {
			differs("requests of "+operation, got, wanted)
		}
	}
	if expect.Order != nil {
		if got := s.order(); !slices.Equal(got, expect.Order) {
			differs("order", got, expect.Order)
		}
	}
	for operation, wanted := range expect.Gaps {
		if got := s.gaps(operation); !near(got, wanted) {
			differs("gaps of "+operation, got, wanted)
		}
	}
	for operation, wanted := range expect.GUIDs {
		if got := s.guids(operation); !reflect.DeepEqual(got, wanted) {
			differs("GUIDs of "+operation, texts(got), texts(wanted))
		}
	}
	for as, wanted := range expect.Outcomes {
		end, done := s.outcomes[as]
		if !done {
			differs("outcome of "+as, "none", "one")
		} else if err := wanted.compare(end.result, end.err, allowance{}); err != nil {
			wrong = append(wrong, fmt.Errorf("%s: %w", as, err))
		}
	}
	if expect.GUID != nil {
		var wanted string
		_ = json.Unmarshal(expect.GUID, &wanted)
		if got := s.session.Client().GUID(); got != wanted {
			differs("GUID", got, wanted)
		}
	}
	if expect.Quiet && len(s.requests) > s.expected {
		differs("requests since then", len(s.requests)-s.expected, 0)
	}
	s.expected = len(s.requests)
	return errors.Join(wrong...)
}

func (s *stage) order() []string {
	order := []string{}
	for _, request := range s.requests {
		if request.operation != "getAgentEvent" {
			order = append(order, request.operation)
		}
	}
	return order
}

func (s *stage) gaps(operation string) []time.Duration {
	var gaps []time.Duration
	var last time.Time
	for _, request := range s.requests {
		if request.operation != operation {
			continue
		}
		if !last.IsZero() {
			gaps = append(gaps, request.at.Sub(last))
		}
		last = request.at
	}
	return gaps
}

func (s *stage) guids(operation string) []*string {
	guids := []*string{}
	for _, request := range s.requests {
		if request.operation == operation {
			guids = append(guids, request.guid)
		}
	}
	return guids
}

func near(got []time.Duration, wanted []float64) bool {
	if len(got) != len(wanted) {
		return false
	}
	for i, gap := range got {
		if (gap - time.Duration(wanted[i])*time.Millisecond).Abs() > gapTolerance {
			return false
		}
	}
	return true
}

func texts(list []*string) []string {
	all := make([]string, len(list))
	for i, one := range list {
		if one != nil {
			all[i] = *one
		}
	}
	return all
}

var routes = sync.OnceValue(func() map[*regexp.Regexp]operation {
	all := map[*regexp.Regexp]operation{}
	for _, one := range testedOperations() {
		path := regexp.MustCompile(`\\\{\w+\\\}`).ReplaceAllString(regexp.QuoteMeta(one.path), "[^/]+")
		all[regexp.MustCompile("^"+one.method+" "+path+"$")] = one
	}
	return all
})

var operationsAt sync.Map

// operationAt is the operation of an address; the one with the fewest parameters counts.
func operationAt(method, path string) string {
	if known, ok := operationsAt.Load(method + path); ok {
		return known.(string)
	}
	found := operation{}
	for route, one := range routes() {
		if route.MatchString(method+" "+path) && (found.id == "" || strings.Count(one.path, "{") < strings.Count(found.path, "{")) {
			found = one
		}
	}
	operationsAt.Store(method+path, found.id)
	return found.id
}

// testedOperations reads the operations from the model.
func testedOperations() []operation {
	var model struct {
		Operations []struct{ ID, Method, Path string }
	}
	text, err := readModel()
	if err == nil {
		err = json.Unmarshal(text, &model)
	}
	if err != nil {
		panic(err)
	}
	all := make([]operation, 0, len(model.Operations))
	for _, one := range model.Operations {
		all = append(all, operation{id: one.ID, method: one.Method, path: one.Path})
	}
	return all
}
