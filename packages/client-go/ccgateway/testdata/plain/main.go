// The same call by hand, with net/http and encoding/json.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

func main() {
	request, err := http.NewRequest(http.MethodPost, os.Args[1]+"/onlineagent/291/saybusy?reason=200", nil)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	request.Header.Set("Content-Type", "application/json; charset=UTF-8")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	defer response.Body.Close()
	var answer struct{ Retcode, Message string }
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("retcode", answer.Retcode)
}
