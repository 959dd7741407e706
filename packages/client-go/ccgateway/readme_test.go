package ccgateway_test

import (
	"context"
	"crypto/x509"
	"errors"
	"log"
	"os"
	"regexp"
	"strings"
	"testing"

	"example.com/ccgateway-contract/packages/client-go/ccgateway"
	"example.com/ccgateway-contract/packages/client-go/ccgateway/ccgatewaytest"
)

// The functions below hold the samples of the README, so that they compile.

func readmeTenLines(ctx context.Context, password string) error {
	client, err := ccgateway.New("https://192.0.2.10:8043/agentgateway/resource")
	if err != nil {
		return err
	}
	if _, err := client.Login(ctx, "291", password, "40038", nil); err != nil {
		return err
	}
	err = client.SayBusy(ctx, "291", &ccgateway.SayBusyOptions{Reason: ccgateway.Ptr(200)})
	if ccgateway.IsRetcode(err, "100-006") {
		return errors.New("not signed in")
	}
	return client.Logout(ctx, "291")
}

func readmeErrors(err error) {
	var failure *ccgateway.Error
	if errors.As(err, &failure) {
		switch failure.Kind {
		case ccgateway.KindRetcode:
			log.Printf("%s: %s %s", failure.Retcode, failure.Meaning(), failure.Advice())
		case ccgateway.KindNetwork, ccgateway.KindTimeout, ccgateway.KindAborted:
			log.Print("no answer; the gateway may have taken the call")
		default:
			log.Print(failure) // http, decode, invalid
		}
	}
}

func readmeSession(ctx context.Context, baseURL, password string) error {
	session, err := ccgateway.NewSession(baseURL, "291", ccgateway.WithConnectionFunc(func(c ccgateway.Connection) {
		log.Print(c.State, c.Reason)
	}))
	if err != nil {
		return err
	}
	defer session.Close() // signs out
	if _, err := session.SignIn(ctx, password, "40038", nil); err != nil {
		return err
	}
	for event, err := range session.Events(ctx) {
		if err != nil {
			return err
		}
		switch event := event.(type) {
		case *ccgateway.AgentEventRinging:
			log.Printf("%s is calling", event.Content.Caller)
			err = session.Client().Answer(ctx, session.AgentID(), &ccgateway.AnswerOptions{CallID: &event.Content.CallID})
		case *ccgateway.UnknownEvent:
			log.Printf("%s, which no page names", event.EventType())
		}
		if err != nil {
			log.Print(err)
		}
	}
	return nil
}

func readmeAuthority(baseURL string) (*ccgateway.Client, error) {
	pem, err := os.ReadFile("/path/to/ca.pem")
	if err != nil {
		return nil, err
	}
	authorities := x509.NewCertPool()
	if !authorities.AppendCertsFromPEM(pem) {
		return nil, errors.New("no certificate in ca.pem")
	}
	return ccgateway.New(baseURL, ccgateway.WithRootCAs(authorities))
}

func TestReadmeHelper(t *testing.T) {
	simulator := ccgatewaytest.Start(t, "--poll-hold", "500")
	session, err := ccgateway.NewSession(simulator.HTTP, "291")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = session.Close() })
	if _, err := session.SignIn(t.Context(), "", "40038", nil); err != nil {
		t.Fatal(err)
	}
	simulator.Do(t, "ring", map[string]any{"agentid": "291", "caller": "70093"})
}

// TestReadme holds every sample of the README against this file.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("readme_test.go")
	if err != nil {
		t.Fatal(err)
	}
	samples := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(string(readme), -1)
	if len(samples) != 5 {
		t.Fatalf("the README has %d samples", len(samples))
	}
	for _, sample := range samples {
		indented := regexp.MustCompile(`(?m)^(.)`).ReplaceAllString(sample[1], "\t$1")
		if !strings.Contains(string(source), indented) {
			t.Errorf("this sample is not compiled by the tests:\n%s", sample[1])
		}
	}
	_, _, _ = readmeTenLines, readmeSession, readmeAuthority
	readmeErrors(nil)
}
