package ccgateway_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"testing"
	"time"

	"example.com/ccgateway-contract/packages/client-go/ccgateway"
	"example.com/ccgateway-contract/packages/client-go/ccgateway/ccgatewaytest"
)

// wait bounds what the tests wait for; nothing takes that long unless something is broken.
const wait = 30 * time.Second

func TestAgentsDay(t *testing.T) {
	for _, mode := range []string{"1", "2"} {
		simulator := ccgatewaytest.Start(t, "--authmode", mode, "--poll-hold", "500")
		for _, address := range []string{simulator.HTTP, simulator.HTTPS} {
			for _, push := range []bool{false, true} {
				t.Run(fmt.Sprintf("authmode %s, %.5s, push %v", mode, address, push), func(t *testing.T) {
					simulator.Reset(t)
					day(t, simulator, address, push)
				})
			}
		}
	}
}

// day signs in, takes a call, is busy, and signs out.
func day(t *testing.T, simulator *ccgatewaytest.Simulator, address string, push bool) {
	ctx, cancel := context.WithTimeout(t.Context(), wait)
	defer cancel()
	session, err := ccgateway.NewSession(address, "291",
		ccgateway.WithRootCAs(simulator.RootCAs),
		ccgateway.WithPollPause(10*time.Millisecond),
		ccgateway.WithHeartbeat(100*time.Millisecond),
		ccgateway.WithInputCheck())
	check(t, err)
	defer func() { check(t, session.Close()) }()

	options := &ccgateway.SignInOptions{LoginOptions: ccgateway.LoginOptions{AutoAnswer: ccgateway.Ptr(false)}}
	if push {
		options.CallBackURI = ccgateway.Ptr(receiver(t, session))
		options.ServiceToken = ccgateway.Ptr("token")
	}
	_, err = session.SignIn(ctx, "", "40038", options)
	check(t, err)
	if session.Client().GUID() == "" || session.Connection().State != ccgateway.Online {
		t.Fatalf("signed in without a GUID or a connection: %v", session.Connection())
	}

	client := session.Client()
	simulator.Do(t, "ring", map[string]any{"agentid": "291", "caller": "70093"})
	ringing := until[*ccgateway.AgentEventRinging](ctx, t, session)
	if ringing.Content.Caller != "70093" || ringing.Content.Feature != 0 {
		t.Errorf("the ringing call is %+v", ringing.Content)
	}
	callID := ringing.Content.CallID
	check(t, client.Answer(ctx, "291", &ccgateway.AnswerOptions{CallID: &callID}))
	talking := until[*ccgateway.AgentEventTalking](ctx, t, session)
	if talking.Content.CallID != callID {
		t.Errorf("talking in %s instead of %s", talking.Content.CallID, callID)
	}
	info, err := client.QueryCallInfo(ctx, "291", nil)
	check(t, err)
	if info.CallID != callID {
		t.Errorf("the query told of call %s", info.CallID)
	}
	check(t, client.Hold(ctx, "291"))
	until[*ccgateway.AgentEventHold](ctx, t, session)
	check(t, client.GetHold(ctx, "291", &ccgateway.GetHoldOptions{CallID: &callID}))
	until[*ccgateway.AgentEventTalking](ctx, t, session)
	check(t, client.Release(ctx, "291"))
	until[*ccgateway.AgentStateReady](ctx, t, session)

	check(t, client.SayBusy(ctx, "291", &ccgateway.SayBusyOptions{Reason: ccgateway.Ptr(200)}))
	until[*ccgateway.AgentStateSetNotReadySuccess](ctx, t, session)
	err = client.SayBusy(ctx, "291", &ccgateway.SayBusyOptions{Reason: ccgateway.Ptr(3)})
	var failure *ccgateway.Error
	if !errors.As(err, &failure) || failure.Kind != ccgateway.KindInvalid || failure.Field != "reason" {
		t.Errorf("a reason that is none: %v", err)
	}
	err = client.GetHold(ctx, "291", nil)
	if !errors.As(err, &failure) || failure.Kind != ccgateway.KindRetcode || failure.Meaning() == "" {
		t.Errorf("a held call that is none: %v", err)
	}

	check(t, session.SignOut(ctx, nil))
	for event, err := range session.Events(ctx) {
		check(t, err)
		t.Log("after the sign-out", event.EventType())
	}
	if got := session.Connection(); got.State != ccgateway.Ended || got.Reason != ccgateway.ReasonSignedOut {
		t.Errorf("after the sign-out the connection is %v", got)
	}
	if err := client.SayFree(ctx, "291"); !errors.As(err, &failure) || failure.Kind != ccgateway.KindInvalid {
		t.Errorf("a call after the end: %v", err)
	}
}

func TestResumeAndTakeOver(t *testing.T) {
	simulator := ccgatewaytest.Start(t, "--poll-hold", "200")
	ctx, cancel := context.WithTimeout(t.Context(), wait)
	defer cancel()
	first, err := ccgateway.NewSession(simulator.HTTP, "291", ccgateway.WithPollPause(10*time.Millisecond))
	check(t, err)
	_, err = first.SignIn(ctx, "", "40038", nil)
	check(t, err)
	snapshot, ok := first.Suspend(ctx)
	if !ok || snapshot.GUID == "" {
		t.Fatalf("no snapshot of a session that is signed in")
	}
	second, err := ccgateway.Resume(ctx, simulator.HTTP, snapshot, ccgateway.WithPollPause(10*time.Millisecond))
	check(t, err)
	check(t, second.Client().SayBusy(ctx, "291", nil))
	until[*ccgateway.AgentStateSetNotReadySuccess](ctx, t, second)

	third, err := ccgateway.NewSession(simulator.HTTP, "291", ccgateway.WithPollPause(10*time.Millisecond))
	check(t, err)
	if _, err = third.SignIn(ctx, "", "40038", nil); !ccgateway.IsRetcode(err, "100-002") {
		t.Fatalf("the agent was taken over unasked: %v", err)
	}
	_, err = third.SignIn(ctx, "", "40038", &ccgateway.SignInOptions{TakeOver: true})
	check(t, err)
	var ended *ccgateway.SessionEndedError
	for _, err = range second.Events(ctx) {
		if err != nil {
			break
		}
	}
	if !errors.As(err, &ended) || ended.Connection.Reason != ccgateway.ReasonTakenOver {
		t.Errorf("the session that was taken over ended with %v", err)
	}
	check(t, third.Close())
	if _, err := ccgateway.Resume(ctx, simulator.HTTP, snapshot); !ccgateway.IsRetcode(err, "100-006", "000-003") {
		t.Errorf("a resume after the end: %v", err)
	}
}

// until reads events up to the first of a type.
func until[E ccgateway.Event](ctx context.Context, t *testing.T, session *ccgateway.Session) E {
	t.Helper()
	for event, err := range session.Events(ctx) {
		check(t, err)
		if found, ok := event.(E); ok {
			return found
		}
	}
	t.Fatal("the events ended")
	panic("unreachable")
}

// receiver takes the pushes for a session and returns its address.
func receiver(t *testing.T, session *ccgateway.Session) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	server := &http.Server{
		Handler:           session.PushHandler(func(token string) bool { return token != "" }),
		ReadHeaderTimeout: wait,
	}
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(func() { _ = server.Close() })
	return "http://" + listener.Addr().String() + "/events"
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
