package ccgateway

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"time"
)

// Option changes a setting of a [Client] or a [Session].
type Option func(*settings)

// CallOption changes a setting of one call.
type CallOption func(*callSettings)

type settings struct {
	call           callSettings
	guid           string
	maxAnswerBytes int64
	maxFileBytes   int64
	maxCookieBytes int
	transport      http.RoundTripper
	rootCAs        *x509.CertPool
	check          checkFunc
	session        sessionSettings
	// random returns a number from 0 to 1, the share of a pause that is waited.
	random func() float64
}

type callSettings struct {
	timeout    time.Duration
	tryTimeout time.Duration
	retries    int
	header     http.Header
	tookEffect func(context.Context) (bool, error)
	response   *Response
}

type sessionSettings struct {
	pollPause       time.Duration
	pollTimeout     time.Duration
	heartbeat       time.Duration
	maxQueuedEvents int
	serviceToken    func() string
	onConnection    func(Connection)
}

// WithTimeout sets how long a call may take, with all tries and the pauses between them: 15 seconds
// unless set, 0 for no limit. A deadline of the context ends the call too.
func WithTimeout(timeout time.Duration) Option {
	return func(s *settings) { s.call.timeout = timeout }
}

// WithTryTimeout sets how long one try of a call may take. Unless set, a try may take the remaining
// time of its call, so a call whose try hangs is not sent again.
func WithTryTimeout(timeout time.Duration) Option {
	return func(s *settings) { s.call.tryTimeout = timeout }
}

// WithRetries sets how often a call that is safe to repeat is sent again when no answer came: twice
// unless set.
func WithRetries(retries int) Option {
	return func(s *settings) { s.call.retries = retries }
}

// WithGUID sets the GUID of a session that exists already; a sign-in replaces it.
func WithGUID(guid string) Option {
	return func(s *settings) { s.guid = guid }
}

// WithMaxAnswerBytes sets how long an answer may be after decompression: 4,000,000 bytes unless set.
func WithMaxAnswerBytes(limit int64) Option {
	return func(s *settings) { s.maxAnswerBytes = limit }
}

// WithMaxFileBytes sets how long a file may be, such as a recording: 100,000,000 bytes unless set.
func WithMaxFileBytes(limit int64) Option {
	return func(s *settings) { s.maxFileBytes = limit }
}

// WithMaxCookieBytes sets how many bytes of cookies are kept and sent: 4,096 unless set, because
// servers refuse requests with long headers. The first cookies are kept.
func WithMaxCookieBytes(limit int) Option {
	return func(s *settings) { s.maxCookieBytes = limit }
}

// WithRootCAs sets the certificate authorities that are trusted, in place of those of the system.
// There is deliberately no option that trusts every certificate. It has no effect beside
// [WithTransport].
func WithRootCAs(pool *x509.CertPool) Option {
	return func(s *settings) { s.rootCAs = pool }
}

// WithTransport sets what sends requests, for example one that counts or logs. It must send each
// request once and follow no redirect, as [http.Transport] does.
func WithTransport(transport http.RoundTripper) Option {
	return func(s *settings) { s.transport = transport }
}

// WithPollPause sets the pause between the answer of one event poll and the next poll of a session:
// 200 milliseconds unless set; the documents ask for 200 to 500.
func WithPollPause(pause time.Duration) Option {
	return func(s *settings) { s.session.pollPause = positive(pause, s.session.pollPause) }
}

// WithPollTimeout sets how long an event poll of a session may take: 30 seconds unless set. A
// gateway holds a poll for about 10 seconds.
func WithPollTimeout(timeout time.Duration) Option {
	return func(s *settings) { s.session.pollTimeout = timeout }
}

// WithHeartbeat sets the pause between the heartbeats of a session while events are pushed: 30
// seconds unless set. Two minutes without one end the session.
func WithHeartbeat(pause time.Duration) Option {
	return func(s *settings) { s.session.heartbeat = positive(pause, s.session.heartbeat) }
}

// WithMaxQueuedEvents sets how many events wait for a reader: 10,000 unless set. The oldest are
// dropped.
func WithMaxQueuedEvents(limit int) Option {
	return func(s *settings) {
		if limit > 0 {
			s.session.maxQueuedEvents = limit
		}
	}
}

// WithServiceToken sets what gives the token that heartbeats carry while events are pushed. It is
// called before each heartbeat.
func WithServiceToken(token func() string) Option {
	return func(s *settings) { s.session.serviceToken = token }
}

// WithConnectionFunc sets what is called at every change of the connection of a session, in their
// order and one after the other.
func WithConnectionFunc(changed func(Connection)) Option {
	return func(s *settings) { s.session.onConnection = changed }
}

// CallTimeout sets how long this call may take; see [WithTimeout].
func CallTimeout(timeout time.Duration) CallOption {
	return func(s *callSettings) { s.timeout = timeout }
}

// TryTimeout sets how long one try of this call may take; see [WithTryTimeout].
func TryTimeout(timeout time.Duration) CallOption {
	return func(s *callSettings) { s.tryTimeout = timeout }
}

// Retries sets how often this call may be sent again; see [WithRetries].
func Retries(retries int) CallOption {
	return func(s *callSettings) { s.retries = retries }
}

// TookEffect sets what tells whether a call took effect although no answer came. Operations that
// may be repeated only after such a check are not sent again without it, or when it fails.
func TookEffect(check func(context.Context) (bool, error)) CallOption {
	return func(s *callSettings) { s.tookEffect = check }
}

// Header sets a header of the request, in place of the usual one of that name.
func Header(name, value string) CallOption {
	return func(s *callSettings) {
		if s.header == nil {
			s.header = http.Header{}
		}
		// Written as given: the gateway's own names have forms that net/http would change.
		s.header[name] = []string{value}
	}
}

// WithResponse makes the call fill response, if an answer comes.
func WithResponse(response *Response) CallOption {
	return func(s *callSettings) { s.response = response }
}

func defaults() settings {
	return settings{
		call:           callSettings{timeout: 15 * time.Second, retries: 2},
		maxAnswerBytes: 4_000_000,
		maxFileBytes:   100_000_000,
		maxCookieBytes: 4_096,
		random:         random,
		session: sessionSettings{
			pollPause:       200 * time.Millisecond,
			pollTimeout:     30 * time.Second,
			heartbeat:       30 * time.Second,
			maxQueuedEvents: 10_000,
		},
	}
}

// newTransport returns a transport like that of net/http, with the connections that a client needs.
func newTransport(roots *x509.CertPool) http.RoundTripper {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 16
	if roots != nil {
		transport.TLSClientConfig = &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
	}
	return transport
}

func positive(given, usual time.Duration) time.Duration {
	if given > 0 {
		return given
	}
	return usual
}
