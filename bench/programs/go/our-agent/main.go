// Signs an agent in, prints events until a caller gives up, and signs the agent out, with this project's client.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"example.com/ccgateway-contract/packages/client-go/ccgateway"
)

func main() {
	err := run(context.Background(), os.Args[1])
	var failure *ccgateway.Error
	if errors.As(err, &failure) && failure.Kind == ccgateway.KindRetcode {
		fmt.Fprintln(os.Stderr, "refused:", failure.Retcode)
		os.Exit(1)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, address string) error {
	session, err := ccgateway.NewSession(address, "291")
	if err != nil {
		return err
	}
	defer session.Close()
	options := &ccgateway.SignInOptions{LoginOptions: ccgateway.LoginOptions{AutoAnswer: ccgateway.Ptr(false)}}
	if _, err := session.SignIn(ctx, "", "40038", options); err != nil {
		return err
	}
	fmt.Println("signed in")
	for event, err := range session.Events(ctx) {
		if err != nil {
			return err
		}
		fmt.Println(event.EventType())
		if ringing, ok := event.(*ccgateway.AgentEventRinging); ok {
			fmt.Println(ringing.Content.Caller, "is calling")
		} else if _, ok := event.(*ccgateway.AgentEventNoAnswer); ok {
			break
		}
	}
	if err := session.SignOut(ctx, nil); err != nil {
		return err
	}
	fmt.Println("signed out")
	return nil
}
