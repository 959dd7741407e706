package ccgateway

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

// ConnectionState is the state of the delivery of events.
type ConnectionState string

const (
	// Offline: before the sign-in.
	Offline ConnectionState = "offline"
	// Online: the gateway answers.
	Online ConnectionState = "online"
	// Interrupted: the gateway does not answer; the session goes on by itself.
	Interrupted ConnectionState = "interrupted"
	// Ended: only a sign-in helps.
	Ended ConnectionState = "ended"
)

// Reason says why a connection is interrupted or has ended. Of an interruption it may also be the
// [Kind] of the failure of a poll or heartbeat.
type Reason string

const (
	// ReasonSignedOut: the agent signed out here, or was signed out by an inspector or elsewhere.
	ReasonSignedOut Reason = "signed-out"
	// ReasonTakenOver: the GUID is refused although the gateway answered until then: the agent
	// signed in elsewhere.
	ReasonTakenOver Reason = "taken-over"
	// ReasonExpired: the gateway gave the session up, because nothing came from it for more than a
	// minute, or in a disaster recovery.
	ReasonExpired Reason = "expired"
	// ReasonRefused: the gateway answered a return code. A session ends so if the gateway refused
	// every poll from the sign-in on.
	ReasonRefused Reason = "refused"
	// ReasonAsleep: nothing ran for more than a minute, as on a laptop that slept.
	ReasonAsleep Reason = "asleep"
	// ReasonSuspended: [Session.Suspend] ended the session here, and the agent is still signed in.
	ReasonSuspended Reason = "suspended"
)

// Connection is the state of the delivery of events of a session.
type Connection struct {
	State ConnectionState
	// Since is when the state began.
	Since time.Time
	// Reason is set for Interrupted and Ended.
	Reason Reason
	// Code is the return code that the reason was read from, if there was one.
	Code string
}

// SessionEndedError is how [Session.Events] ends when the agent did not sign out.
type SessionEndedError struct{ Connection Connection }

func (e *SessionEndedError) Error() string {
	if e.Connection.Code != "" {
		return fmt.Sprintf("ccgateway: the session has ended: %s (%s)", e.Connection.Reason, clipped(e.Connection.Code))
	}
	return fmt.Sprintf("ccgateway: the session has ended: %s", e.Connection.Reason)
}

type activity int

const (
	atRest activity = iota
	atSignIn
	atSignOut
)

type phase struct {
	at         activity
	connection Connection
}

type target int

const (
	toSignIn target = iota
	toSignOut
	// toBegin and toStay are the outcomes of a sign-in, toStay that of a sign-out that failed.
	toBegin
	toStay
	toOnline
	toInterrupted
	toEnded
)

// step is what happens to a session.
type step struct {
	to     target
	reason Reason
	code   string
}

// next is the phase after a step, the only place where one follows another. Every step may come in
// every phase.
func next(p phase, s step, now time.Time) phase {
	state := p.connection.State
	switch s.to {
	case toSignIn:
		return phase{atSignIn, p.connection}
	case toSignOut:
		return phase{atSignOut, p.connection}
	case toStay:
		return phase{atRest, p.connection}
	case toBegin:
		return phase{atRest, Connection{State: Online, Since: now}}
	case toOnline:
		if state == Interrupted {
			return phase{p.at, Connection{State: Online, Since: now}}
		}
	case toInterrupted:
		if state == Online {
			return phase{p.at, Connection{Interrupted, now, s.reason, s.code}}
		}
	case toEnded:
		// What ends during a sign-in is the session before.
		if state == Ended || p.at == atSignIn {
			return p
		}
		if p.at == atSignOut {
			s.reason = ReasonSignedOut
		}
		return phase{atRest, Connection{Ended, now, s.reason, s.code}}
	}
	return p
}

const (
	// longSilence is after how long without an answer a gateway may have given a session up.
	// Gateways wait for 120 seconds.
	longSilence = 75 * time.Second
	// refusalLimit is how many answers without permission in a row end a session.
	refusalLimit = 5

	codeNoPermission = "000-003"
	codeElsewhere    = "100-002"
	codeNotSignedIn  = "100-006"
	codeNotInVDN     = "100-008"
)

// verdict is what a failed poll or heartbeat means.
func verdict(err error, refusals int, silence time.Duration, heard bool) step {
	var failure *Error
	if !errors.As(err, &failure) {
		return step{toInterrupted, Reason(KindNetwork), ""}
	}
	if failure.Kind != KindRetcode {
		return step{toInterrupted, Reason(failure.Kind), ""}
	}
	code := failure.Retcode
	recovery := code == "105-005" || code == "105-006" || code == "105-007"
	if !recovery && code != codeNotSignedIn && (code != codeNoPermission || refusals < refusalLimit) {
		return step{toInterrupted, ReasonRefused, code}
	}
	reason := ReasonTakenOver
	switch {
	case recovery || silence > longSilence:
		reason = ReasonExpired
	case code == codeNotSignedIn:
		reason = ReasonSignedOut
	case !heard:
		reason = ReasonRefused
	}
	return step{toEnded, reason, code}
}

// teller calls a function for every change, in their order and one after the other.
type teller struct {
	tell    func(Connection)
	mu      sync.Mutex
	waiting []Connection
	running bool
}

func (t *teller) changed(connection Connection) {
	if t.tell == nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.waiting = append(t.waiting, connection)
	if !t.running {
		t.running = true
		go t.run()
	}
}

func (t *teller) run() {
	for {
		t.mu.Lock()
		if len(t.waiting) == 0 {
			t.running = false
			t.mu.Unlock()
			return
		}
		first := t.waiting[0]
		t.waiting = t.waiting[1:]
		t.mu.Unlock()
		t.tell(first)
	}
}
