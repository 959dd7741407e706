// Calls sayBusy with this project's client.
package main

import (
	"context"
	"fmt"
	"os"

	"ccgateway-bench/rounds"

	"example.com/ccgateway-contract/packages/client-go/ccgateway"
)

func main() {
	client, err := ccgateway.New(os.Args[1], ccgateway.WithGUID(os.Args[2]))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	rounds.Run(func() error {
		return client.SayBusy(context.Background(), "291", &ccgateway.SayBusyOptions{Reason: ccgateway.Ptr(200)})
	})
}
