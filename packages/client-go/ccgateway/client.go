package ccgateway

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// Client is a connection to a gateway for one agent. It may be used by several goroutines.
type Client struct {
	base     string
	baseURL  url.URL
	settings settings
	cookies  *cookieJar
	// admit says why a call must not be sent now, or "".
	admit func(context.Context) string

	mu   sync.Mutex
	guid string
	// era counts the changes of the GUID from outside: the answer to a call that began before one
	// carries an older GUID.
	era int
}

// contentType is demanded by the documents for every call, also for one without a body.
const contentType = "application/json; charset=UTF-8"

// New opens a connection to the gateway at an address such as
// https://192.0.2.10:8043/agentgateway/resource. Nothing is sent before the first call.
func New(baseURL string, options ...Option) (*Client, error) {
	s := defaults()
	for _, option := range options {
		option(&s)
	}
	return newClient(baseURL, s)
}

func newClient(baseURL string, s settings) (*Client, error) {
	base := strings.TrimSuffix(baseURL, "/")
	parsed, ok := usable(baseURL, base)
	if !ok {
		// The message does not quote the address, which may hold a password.
		return nil, &Error{
			Kind:    KindInvalid,
			Field:   "baseURL",
			Message: "baseURL must be an http or https address without user, query and fragment",
		}
	}
	if s.transport == nil {
		s.transport = newTransport(s.rootCAs)
	}
	c := &Client{base: base, baseURL: *parsed, settings: s, cookies: newCookieJar(s.maxCookieBytes)}
	c.SetGUID(s.guid)
	return c, nil
}

// GUID returns the GUID of the session, or "" while none is known. It is read from every answer
// that has one, and sent with every call.
func (c *Client) GUID() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.guid
}

// SetGUID replaces the GUID.
func (c *Client) SetGUID(guid string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.era++
	if plain := plainGUID(guid); plain != "" {
		guid = plain
	}
	c.guid = guid
}

// Format writes neither the GUID nor cookies.
func (c *Client) Format(state fmt.State, _ rune) {
	_, _ = io.WriteString(state, "ccgateway.Client("+c.base+")")
}

// Response is what a call was answered beside its result.
type Response struct {
	StatusCode int
	// Header holds the GUID of the session too.
	Header http.Header
	// Message is the gateway's own text, often empty.
	Message string
}

// Format leaves the headers out, which may hold the GUID.
func (r Response) Format(state fmt.State, _ rune) {
	_, _ = fmt.Fprintf(state, "ccgateway.Response(status %d)", r.StatusCode)
}

type retryClass int

const (
	retryNever retryClass = iota
	retrySafe
	retryAfterCheck
)

// operation is what the calls of an operation have in common.
type operation struct {
	id, method, path string
	retry            retryClass
	// result is the field of the answer that holds the result, if it is not "result".
	result string
	// guid: the result has the GUID of the session.
	guid bool
	file bool
}

// do sends a call, repeats it as its operation allows, and returns the answer of a success.
func (c *Client) do(ctx context.Context, r *request, calls []CallOption) (*answer, error) {
	s := c.settings.call
	for _, option := range calls {
		option(&s)
	}
	over := ctx
	if s.timeout > 0 {
		var cancel context.CancelFunc
		over, cancel = context.WithTimeout(ctx, s.timeout)
		defer cancel()
	}

	var last error
	for try := 0; ; try++ {
		prepared, err := c.prepare(ctx, r, &s)
		if err != nil {
			if last != nil {
				// Something was sent already: the session ended meanwhile.
				return nil, last
			}
			return nil, err
		}
		if over.Err() != nil {
			return nil, c.lost(ctx, r.op, over.Err())
		}
		got, err := c.try(ctx, over, r, prepared, &s)
		if err == nil {
			return got, nil
		}
		last = err
		if !c.mayRepeat(over, r.op, err, try, &s) {
			return nil, err
		}
		if !sleep(over, jitter(c.settings.random, try)) {
			if ctx.Err() != nil {
				return nil, c.lost(ctx, r.op, over.Err())
			}
			return nil, err
		}
	}
}

// mayRepeat tells whether a call is sent again. A call is repeated only when the gateway may not
// have seen it; an answer of the gateway and a 4xx are final.
func (c *Client) mayRepeat(over context.Context, op *operation, err error, try int, s *callSettings) bool {
	var failure *Error
	if !errors.As(err, &failure) || try >= s.retries || over.Err() != nil {
		return false
	}
	switch failure.Kind {
	case KindNetwork, KindTimeout:
	case KindHTTP:
		if failure.StatusCode < 500 {
			return false
		}
	default:
		return false
	}
	if op.retry == retryAfterCheck && s.tookEffect != nil {
		did, err := s.tookEffect(over)
		return err == nil && !did
	}
	return op.retry == retrySafe
}

// try sends a call once.
func (c *Client) try(ctx, over context.Context, r *request, prepared *prepared, s *callSettings) (*answer, error) {
	if s.tryTimeout > 0 {
		var cancel context.CancelFunc
		over, cancel = context.WithTimeout(over, s.tryTimeout)
		defer cancel()
	}
	c.mu.Lock()
	era, guid := c.era, c.guid
	c.mu.Unlock()

	sent, err := prepared.build(over, c, guid)
	if err != nil {
		return nil, invalid(r.op, "", "the address or the GUID cannot be sent")
	}
	response, err := c.settings.transport.RoundTrip(sent)
	if err != nil {
		return nil, c.lost(ctx, r.op, endOf(over, err))
	}
	defer func() { _ = response.Body.Close() }()
	c.cookies.keepAll(response.Header.Values("Set-Cookie"))

	limit := c.settings.maxAnswerBytes
	if isFile(r.op, response) {
		limit = c.settings.maxFileBytes
	}
	body, long, err := readBounded(response.Body, limit)
	if err != nil {
		return nil, c.lost(ctx, r.op, endOf(over, err))
	}
	got, failure := judge(r.op, response, body, long)
	if s.response != nil {
		*s.response = Response{StatusCode: response.StatusCode, Header: response.Header, Message: got.message}
	}
	if failure == nil || failure.Kind == KindRetcode {
		c.learn(r.op, response.Header, got, failure == nil, era)
	}
	if failure != nil {
		return nil, failure
	}
	return got, nil
}

// learn takes the GUID of an answer, unless it was replaced since the call began.
func (c *Client) learn(op *operation, header http.Header, got *answer, ok bool, era int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if era != c.era {
		return
	}
	told := ""
	if ok && op.guid {
		told = plainGUID(guidField(got.result))
	}
	// The header Guid may echo the request, and another answer may have brought a newer one.
	if _, named := header["Set-Guid"]; told == "" && (named || c.guid == "") {
		told = guidOf(header)
	}
	if told != "" {
		c.guid = told
	}
}

// lost is the failure of a call of whose effect nothing is known.
func (c *Client) lost(ctx context.Context, op *operation, cause error) *Error {
	kind := KindNetwork
	switch {
	case errors.Is(ctx.Err(), context.Canceled):
		kind, cause = KindAborted, ctx.Err()
	case ctx.Err() != nil || errors.Is(cause, context.DeadlineExceeded):
		kind = KindTimeout
	}
	return &Error{
		Operation: op.id,
		Kind:      kind,
		Message:   fmt.Sprintf("no answer of the gateway (%s); it may have taken the call", kind),
		cause:     withoutURL(cause),
	}
}

// endOf returns why a context ended, if that is what ended the call.
func endOf(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}

// withoutURL takes the address, which holds what was sent, out of an error of net/http.
func withoutURL(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}

func invalid(op *operation, field, message string) *Error {
	failure := &Error{Kind: KindInvalid, Field: field, Message: message}
	if op != nil {
		failure.Operation = op.id
	}
	return failure
}

// usable parses the address of a gateway, and tells whether calls can go there.
func usable(given, base string) (*url.URL, bool) {
	if strings.ContainsAny(given, "\\?# \t\r\n") {
		return nil, false
	}
	parsed, err := url.Parse(base)
	return parsed, err == nil && (parsed.Scheme == "http" || parsed.Scheme == "https") && parsed.Hostname() != "" && parsed.User == nil
}

func random() float64 { return rand.Float64() } //nolint:gosec // no secret depends on it

// jitter is a random pause below a bound that doubles with every attempt, from half a second to at
// most ten seconds.
func jitter(random func() float64, attempt int) time.Duration {
	bound := 10 * time.Second
	if attempt < 5 {
		bound = min(bound, 500*time.Millisecond<<attempt)
	}
	return time.Duration(random() * float64(bound))
}

// sleep waits, and returns false if the context ended before.
func sleep(ctx context.Context, pause time.Duration) bool {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return ctx.Err() == nil
	case <-ctx.Done():
		return false
	}
}
