package ccgateway

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"sync"
	"time"
)

// Session is an agent who signs in, gets events and signs out. It polls the events from the sign-in
// on, or sends heartbeats while the gateway pushes them, and keeps the GUID and the cookie of a load
// balancer. It may be used by several goroutines.
type Session struct {
	client  *Client
	agentID string
	hub     *hub
	teller  teller

	// turn has an entry while nobody signs in or out.
	turn chan struct{}

	mu    sync.Mutex
	phase phase
	// push: the gateway pushes the events.
	push bool
	// delivery is what polls or sends heartbeats, if anything does.
	delivery *delivery
}

// NewSession makes a session of an agent. Nothing is sent before [Session.SignIn].
func NewSession(baseURL, agentID string, options ...Option) (*Session, error) {
	s := defaults()
	for _, option := range options {
		option(&s)
	}
	client, err := newClient(baseURL, s)
	if err != nil {
		return nil, err
	}
	session := &Session{
		client:  client,
		agentID: agentID,
		hub:     newHub(s.session.maxQueuedEvents),
		teller:  teller{tell: s.session.onConnection},
		turn:    make(chan struct{}, 1),
		phase:   phase{connection: Connection{State: Offline, Since: time.Now()}},
	}
	session.turn <- struct{}{}
	client.admit = session.refusal
	return session, nil
}

// SignInOptions holds what a sign-in can be given beside password and phone number.
type SignInOptions struct {
	LoginOptions

	// PlatformOnly signs in to the call platform only (loginEx), without the media server. Such an
	// agent always polls.
	PlatformOnly bool

	// TakeOver takes the agent over by force if it is signed in elsewhere (100-002). Ask the user
	// first.
	TakeOver bool
}

// SignOutOptions says how a sign-out is done; plainly unless set.
type SignOutOptions struct {
	// Force also signs out an agent in a call, and releases the call.
	Force bool

	// Reason is a cause code from 1 to 255 of a sign-out by force.
	Reason *int
}

// Client is the connection of the session, for calling operations.
func (s *Session) Client() *Client { return s.client }

// AgentID is the agent of the session.
func (s *Session) AgentID() string { return s.agentID }

// Connection is the current state of the delivery of events.
func (s *Session) Connection() Connection {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.phase.connection
}

// Dropped is how many events were dropped because nobody read them in time.
func (s *Session) Dropped() int {
	s.hub.mu.Lock()
	defer s.hub.mu.Unlock()
	return s.hub.dropped
}

// Format writes neither the GUID nor events.
func (s *Session) Format(state fmt.State, _ rune) {
	_, _ = io.WriteString(state, "ccgateway.Session("+s.agentID+", "+string(s.Connection().State)+")")
}

// signingIn marks the contexts of the calls that a sign-in consists of.
type signingIn struct{}

// refusal says why a call must not be sent now.
func (s *Session) refusal(ctx context.Context) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.phase.at == atSignIn {
		if ctx.Value(signingIn{}) == s {
			return ""
		}
		return "a sign-in is under way; wait for its outcome"
	}
	if s.phase.connection.State == Ended {
		return "the session has ended; sign in again"
	}
	return ""
}

// SignIn signs the agent in and starts the delivery of events, which goes on after ctx until the
// session ends. An agent who is signed in elsewhere is never taken over unless the options ask for
// it. A sign-in that fails leaves a session that is signed in already as it was. One whose answer
// shows no GUID fails with [KindDecode], if the gateway asks for one.
func (s *Session) SignIn(ctx context.Context, password, phoneNum string, options *SignInOptions) (*LoginResult, error) {
	if err := s.take(ctx); err != nil {
		return nil, err
	}
	defer s.give()
	o := valueOf(options)
	running := s.stop()
	guid := s.client.GUID()
	ended := s.Connection().State == Ended
	s.move(step{to: toSignIn})
	// Events pushed from here on belong to the next session.
	s.client.SetGUID("")
	var unread []Event
	if ended {
		unread = s.hub.setAside()
	}
	result, err := s.logIn(context.WithValue(ctx, signingIn{}, s), password, phoneNum, &o)
	if err == nil {
		push := !o.PlatformOnly && filled(o.CallBackURI) && filled(o.ServiceToken)
		s.begin(push, false)
		return result, nil
	}
	s.move(step{to: toStay})
	s.hub.bringBack(unread)
	if !ended {
		s.client.SetGUID(guid)
		if running {
			s.start(true)
		}
	}
	return nil, err
}

func (s *Session) logIn(ctx context.Context, password, phoneNum string, o *SignInOptions) (*LoginResult, error) {
	result, err := s.firstLogIn(ctx, password, phoneNum, o)
	if o.TakeOver && IsRetcode(err, codeElsewhere) {
		var forced *ForceLoginResult
		force := ForceLoginOptions(o.LoginOptions)
		forced, err = s.client.ForceLogin(ctx, s.agentID, password, phoneNum, &force)
		result = (*LoginResult)(forced)
	}
	if err != nil {
		return nil, err
	}
	return result, s.requireGUID(ctx)
}

func (s *Session) firstLogIn(ctx context.Context, password, phoneNum string, o *SignInOptions) (*LoginResult, error) {
	if !o.PlatformOnly {
		return s.client.Login(ctx, s.agentID, password, phoneNum, &o.LoginOptions)
	}
	platform := LoginExOptions{
		PhoneNum:      &phoneNum,
		AutoAnswer:    o.AutoAnswer,
		AutoEnterIdle: o.AutoEnterIdle,
		ReleasePhone:  o.ReleasePhone,
		AgentType:     o.AgentType,
		Status:        o.Status,
		IP:            o.IP,
		EntryIP:       o.EntryIP,
		PhoneLinkage:  o.PhoneLinkage,
		CheckInWebm:   o.CheckInWebm,
		CheckInMailm:  o.CheckInMailm,
		VcPhoneNumber: o.VcPhoneNumber,
		ListenStatus:  o.ListenStatus,
	}
	result, err := s.client.LoginEx(ctx, s.agentID, password, &platform)
	return (*LoginResult)(result), err
}

// requireGUID finds out whether the gateway wants a GUID that its answer did not show. Without one
// the session would be refused minutes later without a reason; some gateways require none.
func (s *Session) requireGUID(ctx context.Context) error {
	if s.client.GUID() != "" {
		return nil
	}
	_, err := s.client.GetAgentStatus(ctx, s.agentID, Retries(0))
	if !IsRetcode(err, codeNoPermission, codeNotSignedIn) {
		return nil
	}
	return &Error{
		Operation: opLogin.id,
		Kind:      KindDecode,
		Message:   "the gateway signed the agent in, but its answer holds no GUID that can be read, and calls without one are refused",
	}
}

// SignOut signs the agent out and ends the session.
func (s *Session) SignOut(ctx context.Context, options *SignOutOptions) error {
	if err := s.take(ctx); err != nil {
		return err
	}
	defer s.give()
	return s.logOut(ctx, options)
}

func (s *Session) logOut(ctx context.Context, options *SignOutOptions) error {
	o := valueOf(options)
	s.move(step{to: toSignOut})
	var err error
	switch {
	case o.Reason != nil:
		err = s.client.ForceLogoutWithReason(ctx, s.agentID, *o.Reason)
	case o.Force:
		err = s.client.ForceLogout(ctx, s.agentID)
	default:
		err = s.client.Logout(ctx, s.agentID)
	}
	if err != nil && !IsRetcode(err, codeNotSignedIn, codeNotInVDN) {
		s.move(step{to: toStay})
		return err
	}
	s.stop()
	s.move(step{to: toEnded, reason: ReasonSignedOut})
	return err
}

// closeTimeout is how long Close waits for the gateway.
const closeTimeout = 5 * time.Second

// Close signs the agent out, if it is signed in, and ends the session. It waits five seconds at most
// and returns why the gateway could not be told.
func (s *Session) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
	defer cancel()
	if err := s.take(ctx); err != nil {
		return err
	}
	defer s.give()
	var err error
	if _, signedIn := s.Snapshot(); signedIn {
		if err = s.logOut(ctx, nil); IsRetcode(err, codeNotSignedIn, codeNotInVDN) {
			err = nil
		}
	}
	s.stop()
	s.move(step{to: toEnded, reason: ReasonSignedOut})
	return err
}

// Suspend ends the session here without signing the agent out, for a program that is about to be
// restarted and goes on by [Resume]. It returns false if no agent is signed in.
func (s *Session) Suspend(ctx context.Context) (Snapshot, bool) {
	if s.take(ctx) != nil {
		return Snapshot{}, false
	}
	defer s.give()
	s.stop()
	snapshot, signedIn := s.Snapshot()
	if signedIn {
		s.move(step{to: toEnded, reason: ReasonSuspended})
	}
	return snapshot, signedIn
}

// Events yields the events of the agent in their order. What came while nobody ranged over events
// comes first; while several do, each gets every event. The loop ends when the agent has signed out
// or the session was suspended.
// It yields an error at its end when ctx is over, or a [*SessionEndedError] when the session ended
// in another way.
func (s *Session) Events(ctx context.Context) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		reader := s.hub.read()
		defer s.hub.leave(reader)
		for {
			event, err := s.hub.next(ctx, reader)
			if err != nil {
				yield(nil, err)
				return
			}
			if event == nil {
				switch connection := s.Connection(); {
				case connection.State != Ended:
				case connection.Reason == ReasonSignedOut || connection.Reason == ReasonSuspended:
				default:
					yield(nil, &SessionEndedError{connection})
				}
				return
			}
			if !yield(event, nil) {
				return
			}
		}
	}
}

// Deliver takes pushed events, as [ParsePush] read them. Those of other agents are ignored.
func (s *Session) Deliver(push *Push) {
	if push.AgentID != s.agentID {
		return
	}
	for _, event := range push.Events {
		s.receive(event)
	}
}

func (s *Session) receive(event Event) {
	s.mu.Lock()
	phase := s.phase
	s.mu.Unlock()
	// Late events of an ended session must not reach the next one.
	if phase.connection.State == Ended && phase.at != atSignIn {
		return
	}
	s.hub.deliver(event)
	// A gateway can be set up to send the events of all agents to one agent.
	if own := event.AgentID() == "" || event.AgentID() == s.agentID; own && event.EventType() == shutdownType {
		s.move(step{to: toEnded, reason: ReasonSignedOut})
	}
}

const shutdownType = "AgentOther_ShutdownService"

// Snapshot is what [Resume] goes on from. It holds no password, but the GUID: whoever has it can act
// for the agent until the session ends.
type Snapshot struct {
	AgentID string `json:"agentid"`
	GUID    string `json:"guid,omitempty"`
	// Push: the gateway pushes the events of the session.
	Push bool `json:"push"`
	// Cookies are those of the load balancer.
	Cookies string `json:"cookies,omitempty"`
}

// Format leaves the GUID and the cookies out.
func (s Snapshot) Format(state fmt.State, _ rune) {
	_, _ = io.WriteString(state, "ccgateway.Snapshot("+s.AgentID+")")
}

// Snapshot returns what Resume needs; false while no agent is signed in. The GUID in it changes, so
// take it when the program ends.
func (s *Session) Snapshot() (Snapshot, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	state := s.phase.connection.State
	if s.phase.at == atSignIn || state != Online && state != Interrupted {
		return Snapshot{}, false
	}
	return Snapshot{AgentID: s.agentID, GUID: s.client.GUID(), Push: s.push, Cookies: s.client.cookies.line("")}, true
}

// Resume goes on with a session of which a snapshot was kept, after the program was restarted. The
// gateway answers 100-006 when the agent is signed out, and 000-003 when the GUID is no longer valid,
// because it expired or the agent signed in elsewhere: sign in anew then. Any other failure, such as
// [KindNetwork], can be tried again with the same snapshot.
func Resume(ctx context.Context, baseURL string, snapshot Snapshot, options ...Option) (*Session, error) {
	s, err := NewSession(baseURL, snapshot.AgentID, slices.Concat(options, []Option{WithGUID(snapshot.GUID)})...)
	if err != nil {
		return nil, err
	}
	s.client.cookies.load(snapshot.Cookies)
	if _, err := s.client.UpdateGUID(ctx, s.agentID); err != nil {
		return nil, err
	}
	s.begin(snapshot.Push, true)
	return s, nil
}

func (s *Session) begin(push, heard bool) {
	s.hub.reopen()
	s.mu.Lock()
	s.push = push
	s.mu.Unlock()
	s.move(step{to: toBegin})
	s.start(heard)
}

// move takes a step and tells of a new connection.
func (s *Session) move(taken step) {
	s.mu.Lock()
	before := s.phase.connection
	s.phase = next(s.phase, taken, time.Now())
	after, running := s.phase.connection, s.delivery
	s.mu.Unlock()
	if after == before {
		return
	}
	if after.State == Ended {
		if running != nil {
			running.cancel()
		}
		s.client.SetGUID("")
	}
	s.teller.changed(after)
	if after.State == Ended {
		s.hub.close()
	}
}

// take waits for the turn to sign in or out: the two never overlap.
func (s *Session) take(ctx context.Context) error {
	select {
	case <-s.turn:
		return nil
	case <-ctx.Done():
		kind := KindTimeout
		if errors.Is(ctx.Err(), context.Canceled) {
			kind = KindAborted
		}
		return &Error{Kind: kind, Message: "another sign-in or sign-out of the session did not end in time", cause: ctx.Err()}
	}
}

func (s *Session) give() { s.turn <- struct{}{} }

func filled(text *string) bool { return text != nil && *text != "" }
