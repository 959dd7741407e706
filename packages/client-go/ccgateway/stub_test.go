package ccgateway

import (
	"bufio"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

const basePath = "/agentgateway/resource"

// vectorBody is the body of an answer: a text, parts of which some are repeated, or bytes.
type vectorBody struct{ content string }

func (b vectorBody) text() string { return b.content }

func (b *vectorBody) UnmarshalJSON(raw []byte) error {
	if json.Unmarshal(raw, &b.content) == nil {
		return nil
	}
	var encoded struct{ Base64 string }
	if json.Unmarshal(raw, &encoded) == nil {
		decoded, err := base64.StdEncoding.DecodeString(encoded.Base64)
		b.content = string(decoded)
		return err
	}
	var parts []json.RawMessage
	if err := json.Unmarshal(raw, &parts); err != nil {
		return err
	}
	var all strings.Builder
	for _, part := range parts {
		var text string
		if json.Unmarshal(part, &text) == nil {
			all.WriteString(text)
			continue
		}
		var repeated struct {
			Repeat string
			Times  int
		}
		if err := json.Unmarshal(part, &repeated); err != nil {
			return err
		}
		all.WriteString(strings.Repeat(repeated.Repeat, repeated.Times))
	}
	b.content = all.String()
	return nil
}

// vectorAnswer is an answer of a gateway, or what happens in its place.
type vectorAnswer struct {
	Status  int
	Headers [][2]string
	Body    vectorBody
	Fault   string
	Timeout int
	Abort   bool
	After   int
}

// bytes writes the answer as it goes over the wire.
func (a vectorAnswer) bytes(other string) string {
	status := a.Status
	if status == 0 {
		status = http.StatusOK
	}
	headers := a.Headers
	if headers == nil {
		headers = [][2]string{{"Content-Type", "application/json"}}
	}
	var head strings.Builder
	fmt.Fprintf(&head, "HTTP/1.1 %d %s\r\n", status, http.StatusText(status))
	for _, header := range headers {
		fmt.Fprintf(&head, "%s: %s\r\n", header[0], strings.ReplaceAll(header[1], "{other}", other))
	}
	body := a.Body.text()
	if status == http.StatusNoContent || status == http.StatusNotModified {
		body = ""
	}
	fmt.Fprintf(&head, "Content-Length: %d\r\nConnection: close\r\n\r\n", len(body))
	if a.Fault == "cut" {
		return head.String() + body[:len(body)/2]
	}
	return head.String() + body
}

const goodAnswer = `{"message":"","retcode":"0"}`

type seenRequest struct {
	method, target, body string
	header               http.Header
}

// stub is a gateway that answers what it is told, and keeps what it was asked.
type stub struct {
	server *httptest.Server
	// other counts the requests at another host, to which redirects lead.
	other *httptest.Server

	mu        sync.Mutex
	answer    vectorAnswer
	seen      []seenRequest
	elsewhere int
	released  chan struct{}
	hung      chan struct{}
}

// newStub starts a gateway of a scheme.
func newStub(scheme string) *stub {
	s := &stub{released: make(chan struct{}), hung: make(chan struct{}, 16)}
	handler := http.HandlerFunc(s.serve)
	if scheme == "https" {
		s.server = httptest.NewTLSServer(handler)
	} else {
		s.server = httptest.NewServer(handler)
	}
	s.other = httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, _ *http.Request) {
		s.mu.Lock()
		s.elsewhere++
		s.mu.Unlock()
		_, _ = io.WriteString(writer, goodAnswer)
	}))
	s.reset()
	return s
}

func (s *stub) close() {
	close(s.released)
	s.server.Close()
	s.other.Close()
}

func (s *stub) baseURL() string { return s.server.URL + basePath }

func (s *stub) pool() *x509.CertPool {
	pool := x509.NewCertPool()
	if certificate := s.server.Certificate(); certificate != nil {
		pool.AddCert(certificate)
	}
	return pool
}

func (s *stub) reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answer = vectorAnswer{Body: vectorBody{goodAnswer}}
	s.seen, s.elsewhere = nil, 0
}

func (s *stub) say(answer vectorAnswer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answer = answer
}

func (s *stub) requests() []seenRequest {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seen
}

func (s *stub) serve(writer http.ResponseWriter, request *http.Request) {
	body, _ := io.ReadAll(request.Body)
	s.mu.Lock()
	s.seen = append(s.seen, seenRequest{request.Method, request.RequestURI, string(body), request.Header})
	answer := s.answer
	s.mu.Unlock()
	if answer.Fault == "hang" {
		s.hung <- struct{}{}
		select {
		case <-s.released:
		case <-request.Context().Done():
		}
		return
	}
	connection, buffer, err := writer.(http.Hijacker).Hijack()
	if err != nil {
		panic(err)
	}
	defer closeSoftly(connection, buffer)
	_, _ = buffer.WriteString(answer.bytes(s.other.URL))
	_ = buffer.Flush()
}

// closeSoftly ends a connection so that what was written arrives.
func closeSoftly(connection net.Conn, _ *bufio.ReadWriter) { _ = connection.Close() }

// stubs are shared by the vectors of a test, because each costs a port.
type stubSet struct {
	mu  sync.Mutex
	all map[string]*stub
}

var stubs = stubSet{all: map[string]*stub{}}

func stubOf(t *testing.T, axes map[string]string) *stub {
	t.Helper()
	scheme := axes["scheme"]
	stubs.mu.Lock()
	defer stubs.mu.Unlock()
	if stubs.all[scheme] == nil {
		stubs.all[scheme] = newStub(scheme)
	}
	stubs.all[scheme].reset()
	return stubs.all[scheme]
}

func TestMain(m *testing.M) {
	code := m.Run()
	for _, one := range stubs.all {
		one.close()
	}
	if code != 0 {
		exit(code)
	}
}

var errNothingSent = errors.New("nothing was sent")
