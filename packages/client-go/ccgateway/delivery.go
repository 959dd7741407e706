package ccgateway

import (
	"context"
	"time"
)

// delivery polls events or sends heartbeats until it is stopped.
type delivery struct {
	cancel context.CancelFunc
	done   chan struct{}
}

// start begins the delivery of events. heard tells whether the gateway has answered polls of this
// session before.
func (s *Session) start(heard bool) {
	ctx, cancel := context.WithCancel(context.Background())
	d := &delivery{cancel: cancel, done: make(chan struct{})}
	s.mu.Lock()
	s.delivery = d
	push := s.push
	s.mu.Unlock()
	go func() {
		defer close(d.done)
		defer cancel()
		s.deliverLoop(ctx, push, heard)
	}()
}

// stop ends the delivery of events, waits for it, and tells whether there was one.
func (s *Session) stop() bool {
	s.mu.Lock()
	d := s.delivery
	s.delivery = nil
	s.mu.Unlock()
	if d == nil {
		return false
	}
	d.cancel()
	<-d.done
	return true
}

// deliverLoop repeats polls or heartbeats. After a failure the pause grows up to a bound.
func (s *Session) deliverLoop(ctx context.Context, push, heard bool) {
	set := &s.client.settings
	ask, rest := s.poll, set.session.pollPause
	if push {
		ask, rest = s.beat, set.session.heartbeat
	}
	last := time.Now()
	failures, refusals := 0, 0
	for ctx.Err() == nil {
		began := time.Now()
		err := ask(ctx)
		if ctx.Err() != nil {
			return
		}
		s.noticeSleep(began, 0)
		pause := rest
		if err == nil {
			heard = true
			last = time.Now()
			failures, refusals = 0, 0
			s.move(step{to: toOnline})
		} else {
			if IsRetcode(err, codeNoPermission) {
				refusals++
			} else {
				refusals = 0
			}
			s.move(verdict(err, refusals, wallSince(last), heard))
			// Shorter than the pause between heartbeats, because two minutes without one end the session.
			pause = min(rest, 5*time.Second) + jitter(set.random, failures)
			failures++
		}
		began = time.Now()
		if !sleep(ctx, pause) {
			return
		}
		s.noticeSleep(began, pause)
	}
}

// noticeSleep tells of a gap in which nothing ran.
func (s *Session) noticeSleep(began time.Time, expected time.Duration) {
	if wallSince(began) > longSilence+expected {
		s.move(step{to: toInterrupted, reason: ReasonAsleep})
	}
}

// wallSince measures by the wall clock: the other one stands still while a machine sleeps.
func wallSince(began time.Time) time.Duration {
	return time.Now().Round(0).Sub(began.Round(0))
}

func (s *Session) poll(ctx context.Context) error {
	timeout := s.client.settings.session.pollTimeout
	events, err := s.client.GetAgentEvent(ctx, s.agentID, nil, CallTimeout(timeout), Retries(0))
	for _, event := range events {
		s.receive(event)
	}
	return err
}

func (s *Session) beat(ctx context.Context) error {
	calls := []CallOption{Retries(0)}
	if token := s.client.settings.session.serviceToken; token != nil {
		if text := token(); text != "" {
			calls = append(calls, Header("service_token", text))
		}
	}
	return s.client.HandShake(ctx, s.agentID, calls...)
}
