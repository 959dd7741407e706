// Signs in, polls an event, sets busy, is refused and signs out, through the client that openapi-generator made. Takes
// the address of a gateway and prints what it got as JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	openapi "ccgateway-generators/openapi-generator"
)

const agent = "291"

func main() {
	settings := openapi.NewConfiguration()
	settings.Servers = openapi.ServerConfigurations{{URL: os.Args[1]}}
	client := openapi.NewAPIClient(settings)
	agents := client.OnlineagentAPI
	report := map[string]any{}

	request := openapi.NewLoginExRequest("")
	request.SetPhonenum("40038")
	signIn, response, err := agents.LoginEx(context.Background(), agent).LoginExRequest(*request).Execute()
	stopAt(err)
	report["signIn"] = signIn.GetRetcode()
	report["workno"] = resultOf(signIn.GetResult()).GetWorkno()

	session := withGuid(strings.TrimPrefix(response.Header.Get("Set-GUID"), "JSESSIONID="))
	polled, _, err := client.AgenteventAPI.GetAgentEvent(session, agent).Execute()
	stopAt(err)
	event := polled.GetEvent()
	report["event"] = event.GetEventType()

	busy, _, err := agents.SayBusy(session, agent).Reason(201).Execute()
	stopAt(err)
	report["busy"] = busy.GetRetcode()

	refused, _, err := agents.SayBusy(withGuid("another.AgentGateway0"), agent).Execute()
	stopAt(err)
	report["refused"] = []any{refused.GetRetcode(), refused.GetResult()}

	signOut, _, err := agents.Logout(session, agent).Execute()
	stopAt(err)
	report["signOut"] = signOut.GetRetcode()

	after, _, err := agents.Logout(session, agent).Execute()
	stopAt(err)
	report["signOutAgain"] = []any{after.GetRetcode(), after.GetResult()}

	stopAt(json.NewEncoder(os.Stdout).Encode(report))
}

// withGuid answers the context of the calls of a session.
func withGuid(guid string) context.Context {
	keys := map[string]openapi.APIKey{"Guid": {Key: guid}}
	return context.WithValue(context.Background(), openapi.ContextAPIKeys, keys)
}

// resultOf reads the untyped result of a success as the schema that its text names.
func resultOf(result any) *openapi.LoginExResult {
	text, err := json.Marshal(result)
	stopAt(err)
	read := openapi.NewLoginExResult()
	stopAt(json.Unmarshal(text, read))
	return read
}

func stopAt(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
