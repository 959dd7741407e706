// Package ccgatewaytest starts a simulated gateway for the tests of a program that uses ccgateway.
//
//	func TestCall(t *testing.T) {
//		simulator := ccgatewaytest.Start(t)
//		session, err := ccgateway.NewSession(simulator.HTTP, "291")
//		...
//		simulator.Do(t, "ring", map[string]any{"agentid": "291", "caller": "70093"})
//	}
package ccgatewaytest

import (
	"bufio"
	"bytes"
	"context"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// Variable names the environment variable with the command that starts the simulator: a program with
// arguments, or a file of JavaScript for Node. Without it the simulator is started by npx.
const Variable = "CCGATEWAY_SIMULATOR"

const (
	startTimeout = 60 * time.Second
	stopTimeout  = 10 * time.Second
	readyLine    = "ready "
)

// Simulator is a simulated gateway that runs until the end of the test that started it.
type Simulator struct {
	// HTTP and HTTPS are base addresses for clients; empty if the port is off.
	HTTP, HTTPS string

	// RootCAs trusts the certificate of HTTPS.
	RootCAs *x509.CertPool
}

// Start starts a simulator on free ports and waits until it is ready. Options are those of its
// command, such as "--authmode", "1". It is stopped at the end of the test.
func Start(t testing.TB, options ...string) *Simulator {
	t.Helper()
	certificate := filepath.Join(t.TempDir(), "authority.pem")
	name, arguments := command()
	arguments = append(arguments, "--http-port", "0", "--https-port", "0", "--quiet", "--certificate-file", certificate)
	program := exec.Command(name, append(arguments, options...)...)
	program.Cancel = nil
	program.WaitDelay = stopTimeout
	var said output
	program.Stderr = &said
	out, err := program.StdoutPipe()
	if err == nil {
		err = program.Start()
	}
	if err != nil {
		t.Fatalf("The simulator cannot be started: %v. Set %s to its program, or install @ccgateway/simulator for npx.", err, Variable)
	}
	ended := make(chan struct{})
	t.Cleanup(func() { stop(program, ended) })

	ready := make(chan string, 1)
	go func() {
		defer close(ended)
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if addresses, found := strings.CutPrefix(lines.Text(), readyLine); found {
				ready <- addresses
			}
		}
		_ = program.Wait()
	}()
	select {
	case addresses := <-ready:
		return newSimulator(t, addresses, certificate)
	case <-ended:
		t.Fatalf("The simulator ended before it was ready: %s", said.String())
	case <-time.After(startTimeout):
		t.Fatalf("The simulator was not ready within %v: %s", startTimeout, said.String())
	}
	return nil
}

func newSimulator(t testing.TB, addresses, certificate string) *Simulator {
	t.Helper()
	simulator := &Simulator{RootCAs: x509.NewCertPool()}
	var told struct{ HTTP, HTTPS string }
	if err := json.Unmarshal([]byte(addresses), &told); err != nil {
		t.Fatalf("The simulator told its addresses in another form: %v", err)
	}
	simulator.HTTP, simulator.HTTPS = told.HTTP, told.HTTPS
	if pem, err := os.ReadFile(certificate); err == nil {
		simulator.RootCAs.AppendCertsFromPEM(pem)
	}
	return simulator
}

// command is how the simulator is started.
func command() (name string, arguments []string) {
	given := os.Getenv(Variable)
	words := strings.Fields(given)
	// A path may have blanks in it.
	if _, err := os.Stat(given); err == nil {
		words = []string{given}
	}
	if len(words) == 0 {
		return "npx", []string{"--no", "--", "ccgateway-simulator"}
	}
	switch filepath.Ext(words[0]) {
	case ".js", ".mjs", ".cjs":
		return "node", words
	}
	return words[0], words[1:]
}

func stop(program *exec.Cmd, ended <-chan struct{}) {
	_ = program.Process.Signal(os.Interrupt)
	select {
	case <-ended:
	case <-time.After(stopTimeout):
		_ = program.Process.Kill()
	}
}

// Reset brings the simulator back to its start: nobody is signed in. Call it between tests that
// share one.
func (s *Simulator) Reset(t testing.TB) {
	t.Helper()
	s.Do(t, "reset", map[string]any{})
}

// Do makes something happen: an action of the control interface, such as "ring" or "hangup". It
// fails the test if the simulator refuses.
func (s *Simulator) Do(t testing.TB, action string, parameters map[string]any) json.RawMessage {
	t.Helper()
	answer, err := s.do(action, parameters)
	if err != nil {
		t.Fatalf("The simulator did not do %s: %v", action, err)
	}
	return answer
}

func (s *Simulator) do(action string, parameters map[string]any) (json.RawMessage, error) {
	body, err := json.Marshal(parameters)
	if err != nil {
		return nil, err
	}
	origin, _, found := strings.Cut(s.HTTP, "/agentgateway/")
	if !found {
		return nil, errors.New("its HTTP port is off")
	}
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, origin+"/simulator/"+action, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(response.Body)
	if err == nil && response.StatusCode/100 != 2 {
		err = fmt.Errorf("status %d: %s", response.StatusCode, answer)
	}
	return answer, err
}

// output keeps what the simulator said on standard error.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (o *output) Write(text []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.text.Len() < 10_000 {
		o.text.Write(text)
	}
	return len(text), nil
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return strings.TrimSpace(o.text.String())
}
