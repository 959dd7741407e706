// part: sign-in
package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"example.com/ccgateway-contract/packages/client-go/ccgateway"
)

func main() {
	ctx := context.Background()
	session, err := ccgateway.NewSession("http://127.0.0.1:8060/agentgateway/resource", "291")
	if err != nil {
		log.Fatal(err)
	}
	options := &ccgateway.SignInOptions{
		LoginOptions: ccgateway.LoginOptions{AutoAnswer: ccgateway.Ptr(false)},
	}
	if _, err := session.SignIn(ctx, "", "40038", options); err != nil {
		log.Fatal(err)
	}
	if err := takeCall(ctx, session); err != nil {
		log.Fatal(err)
	}
	leaveTooEarly(ctx, session)
	if err := finish(ctx, session); err != nil {
		log.Fatal(err)
	}
}

// part: events
func takeCall(ctx context.Context, session *ccgateway.Session) error {
	client := session.Client()
	if err := client.SayBusy(ctx, "291", &ccgateway.SayBusyOptions{Reason: ccgateway.Ptr(200)}); err != nil {
		return err
	}
	if err := client.CancelBusy(ctx, "291"); err != nil {
		return err
	}
	for event, err := range session.Events(ctx) {
		if err != nil {
			return err
		}
		fmt.Println(event.EventType())
		switch event := event.(type) {
		case *ccgateway.AgentEventRinging:
			fmt.Println(event.Content.Caller, "is calling")
			call := &ccgateway.AnswerOptions{CallID: &event.Content.CallID}
			if err := client.Answer(ctx, "291", call); err != nil {
				return err
			}
		case *ccgateway.AgentEventTalking:
			return nil
		}
	}
	return errors.New("the session ended before the call")
}

// part: errors
func leaveTooEarly(ctx context.Context, session *ccgateway.Session) {
	err := session.SignOut(ctx, nil)
	var failure *ccgateway.Error
	if errors.As(err, &failure) {
		fmt.Println(failure.Kind, failure.Retcode, failure.Meaning())
	}
}

// part: end
func finish(ctx context.Context, session *ccgateway.Session) error {
	if err := session.Client().Release(ctx, "291"); err != nil {
		return err
	}
	if err := session.Close(); err != nil {
		return err
	}
	connection := session.Connection()
	fmt.Println(connection.State, connection.Reason)
	return nil
}
