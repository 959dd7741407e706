// A program that uses the module as everybody does: it calls one operation.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"example.com/ccgateway-contract/packages/client-go/ccgateway"
)

func main() {
	client, err := ccgateway.New(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	err = client.SayBusy(context.Background(), "291", &ccgateway.SayBusyOptions{Reason: ccgateway.Ptr(200)})
	var failure *ccgateway.Error
	if errors.As(err, &failure) {
		fmt.Println(failure.Kind, failure.Retcode)
	}
}
