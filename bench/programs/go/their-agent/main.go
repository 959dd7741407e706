// Signs an agent in, prints events until a caller gives up, and signs the agent out, with openapi-generator's client.
package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"time"

	"ccgateway-bench/openapi"
)

const agent = "291"

type refused struct{ retcode string }

func (r refused) Error() string { return "refused: " + r.retcode }

type connection struct {
	settings *openapi.Configuration
	client   *openapi.APIClient
}

func connect(address string) *connection {
	settings := openapi.NewConfiguration()
	settings.Servers = openapi.ServerConfigurations{{URL: address}}
	settings.HTTPClient = &http.Client{Timeout: 15 * time.Second}
	settings.AddDefaultHeader("Content-Type", "application/json; charset=UTF-8")
	return &connection{settings, openapi.NewAPIClient(settings)}
}

// read keeps the GUID of an answer, and judges it by its return code.
func (c *connection) read(retcode string, response *http.Response) error {
	if guid := response.Header.Get("Set-GUID"); guid != "" {
		c.settings.AddDefaultHeader("Guid", strings.TrimPrefix(guid, "JSESSIONID="))
	}
	if retcode != "0" {
		return refused{retcode}
	}
	return nil
}

func main() {
	if err := run(context.Background(), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, address string) error {
	c := connect(address)
	request := openapi.NewLoginRequest("", "40038")
	request.SetAutoanswer(false)
	answer, response, err := c.client.OnlineagentAPI.Login(ctx, agent).LoginRequest(*request).Execute()
	if err != nil {
		return err
	}
	if err := c.read(answer.GetRetcode(), response); err != nil {
		return err
	}
	fmt.Println("signed in")
	failure := c.untilACallerGivesUp(ctx)
	gone, response, err := c.client.OnlineagentAPI.Logout(ctx, agent).Execute()
	if err == nil {
		err = c.read(gone.GetRetcode(), response)
	}
	if err := errors.Join(failure, err); err != nil {
		return err
	}
	fmt.Println("signed out")
	return nil
}

func (c *connection) untilACallerGivesUp(ctx context.Context) error {
	failures := 0
	for {
		answer, response, err := c.client.AgenteventAPI.GetAgentEvent(ctx, agent).Execute()
		if err != nil {
			limit := min(10*time.Second, 500*time.Millisecond<<failures)
			time.Sleep(rand.N(limit))
			failures = min(failures+1, 10)
			continue
		}
		failures = 0
		if err := c.read(answer.GetRetcode(), response); err != nil {
			return err
		}
		if event, ok := answer.GetEventOk(); ok {
			fmt.Println(event.GetEventType())
			switch event.GetEventType() {
			case "AgentEvent_Ringing":
				content, _ := event.GetContent().(map[string]any)
				fmt.Println(content["caller"], "is calling")
			case "AgentEvent_No_Answer":
				return nil
			}
		}
		time.Sleep(200 * time.Millisecond)
	}
}
