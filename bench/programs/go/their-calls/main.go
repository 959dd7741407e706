// Calls sayBusy with the client that openapi-generator made. It does not send Content-Type by itself.
package main

import (
	"context"
	"errors"
	"os"

	"ccgateway-bench/openapi"
	"ccgateway-bench/rounds"
)

func main() {
	settings := openapi.NewConfiguration()
	settings.Servers = openapi.ServerConfigurations{{URL: os.Args[1]}}
	settings.AddDefaultHeader("Content-Type", "application/json; charset=UTF-8")
	settings.AddDefaultHeader("Guid", os.Args[2])
	agents := openapi.NewAPIClient(settings).OnlineagentAPI
	rounds.Run(func() error {
		answer, _, err := agents.SayBusy(context.Background(), "291").Reason(200).Execute()
		if err == nil && answer.GetRetcode() != "0" {
			err = errors.New(answer.GetRetcode())
		}
		return err
	})
}
