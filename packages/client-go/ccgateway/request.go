package ccgateway

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// request gathers what a call was given, in the order of the wire.
type request struct {
	op     *operation
	values []value
	// body is the whole body, where it has no fields of its own.
	body       any
	bodyAlways bool
}

type place int

const (
	inPath place = iota
	inQuery
	inBody
)

type value struct {
	name  string
	place place
	given any
}

func newRequest(op *operation) *request { return &request{op: op, values: make([]value, 0, 4)} }

func (r *request) path(name string, given any) {
	r.values = append(r.values, value{name, inPath, given})
}
func (r *request) query(name string, given any) {
	r.values = append(r.values, value{name, inQuery, given})
}

// field adds a field of the body. No list is sent as an empty one.
func (r *request) field(name string, given any) {
	if list := reflect.ValueOf(given); list.Kind() == reflect.Slice && list.IsNil() {
		given = reflect.MakeSlice(list.Type(), 0, 0).Interface()
	}
	r.values = append(r.values, value{name, inBody, given})
}

func optionalList[T any](r *request, name string, given []T) {
	if given != nil {
		r.values = append(r.values, value{name, inBody, given})
	}
}

func (r *request) anyField(name string, given any) {
	if given != nil {
		r.values = append(r.values, value{name, inBody, given})
	}
}

func (r *request) wholeBody(given any) { r.body = given }

// alwaysBody makes the call carry a body even if no field is given.
func (r *request) alwaysBody() { r.bodyAlways = true }

func optionalQuery[T any](r *request, name string, given *T) {
	if given != nil {
		r.query(name, *given)
	}
}

func optionalField[T any](r *request, name string, given *T) {
	if given != nil {
		r.values = append(r.values, value{name, inBody, *given})
	}
}

// valueOf returns the options, which may be nil.
func valueOf[T any](options *T) T {
	if options == nil {
		var none T
		return none
	}
	return *options
}

// prepared is a request that can be sent, several times if need be.
type prepared struct {
	method, address string
	header          http.Header
	body            []byte
}

// prepare writes a request, and says what is wrong with it before anything is sent. No message
// quotes a value that may be secret.
func (c *Client) prepare(ctx context.Context, r *request, s *callSettings) (*prepared, error) {
	if c.admit != nil {
		if complaint := c.admit(ctx); complaint != "" {
			return nil, invalid(r.op, "", complaint)
		}
	}
	address, failure := r.address()
	if failure != nil {
		return nil, failure
	}
	body, err := r.encoded()
	if err != nil {
		return nil, invalid(r.op, "body", "body cannot be written as JSON; give plain data")
	}
	if c.settings.check != nil {
		if field, complaint := c.settings.check(r, body); complaint != "" {
			return nil, invalid(r.op, field, complaint)
		}
	}
	header := http.Header{"Content-Type": {contentType}}
	for name, values := range s.header {
		for known := range header {
			if strings.EqualFold(known, name) {
				delete(header, known)
			}
		}
		header[name] = values
	}
	for name, values := range header {
		for _, one := range values {
			if !isHeaderText(one) {
				return nil, invalid(r.op, name, "the header "+name+" has a character that cannot be sent; encode its value")
			}
		}
	}
	return &prepared{method: r.op.method, address: address, header: header, body: body}, nil
}

var errGUID = errors.New("the GUID has a character that cannot be sent")

// build makes the request of net/http.
func (p *prepared) build(ctx context.Context, c *Client, guid string) (*http.Request, error) {
	parsed, err := c.parse(p.address)
	if err != nil {
		return nil, err
	}
	// A transport may keep the headers of a try, so each has its own; their values are never changed.
	header := make(http.Header, len(p.header)+2)
	maps.Copy(header, p.header)
	cookieName, own := "Cookie", ""
	hasGUID := false
	for name, values := range header {
		if strings.EqualFold(name, "Cookie") && len(values) > 0 {
			cookieName, own = name, values[0]
		}
		hasGUID = hasGUID || strings.EqualFold(name, "Guid")
	}
	if cookies := c.cookies.line(own); cookies != "" {
		header[cookieName] = []string{cookies}
	}
	if guid != "" && !hasGUID {
		if !isHeaderText(guid) {
			return nil, errGUID
		}
		header["Guid"] = []string{guid}
	}
	sent := &http.Request{
		Method: p.method, URL: parsed, Header: header, Host: parsed.Host,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
	}
	switch {
	case len(p.body) > 0:
		sent.ContentLength = int64(len(p.body))
		sent.Body = io.NopCloser(bytes.NewReader(p.body))
	case p.method == http.MethodGet:
		// net/http repeats a GET by itself when a connection breaks, unless it has a body.
		sent.Body = io.NopCloser(strings.NewReader(""))
	}
	return sent.WithContext(ctx), nil
}

// parse is the URL of an address below the base; the base was parsed before.
func (c *Client) parse(address string) (*url.URL, error) {
	if strings.IndexByte(address, '%') >= 0 || c.baseURL.RawPath != "" {
		return url.Parse(c.base + address)
	}
	parsed := c.baseURL
	path, query, _ := strings.Cut(address, "?")
	parsed.Path += path
	parsed.RawQuery = query
	return &parsed, nil
}

// address is the path and the query below the base address.
func (r *request) address() (string, *Error) {
	var query strings.Builder
	path := r.op.path
	for _, one := range r.values {
		if one.place == inBody {
			continue
		}
		text, ok := textOf(one.given)
		if !ok {
			return "", invalid(r.op, one.name, one.name+" cannot be written as text; give valid UTF-8")
		}
		if one.place == inQuery {
			separator := byte('&')
			if query.Len() == 0 {
				separator = '?'
			}
			query.WriteByte(separator)
			query.WriteString(one.name + "=" + escaped(text))
			continue
		}
		// An empty segment is another address, and dots are resolved even when they are encoded.
		if text == "" || text == "." || text == ".." {
			return "", invalid(r.op, one.name, one.name+" is empty or dots only; give its value")
		}
		path = strings.Replace(path, "{"+one.name+"}", escaped(text), 1)
	}
	return path + query.String(), nil
}

// encoded is the body; nil for a call without one.
func (r *request) encoded() ([]byte, error) {
	if r.body != nil {
		return marshal(r.body)
	}
	var body bytes.Buffer
	for _, one := range r.values {
		if one.place != inBody {
			continue
		}
		separator := byte(',')
		if body.Len() == 0 {
			separator = '{'
		}
		body.WriteByte(separator)
		text, err := marshal(one.given)
		if err != nil {
			return nil, err
		}
		body.WriteString(strconv.Quote(one.name) + ":")
		body.Write(text)
	}
	if body.Len() > 0 {
		body.WriteByte('}')
	} else if r.bodyAlways {
		body.WriteString("{}")
	}
	return body.Bytes(), nil
}

// marshal writes JSON without the escapes that only pages need.
func marshal(given any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(given); err != nil {
		return nil, err
	}
	written := bytes.TrimSuffix(text.Bytes(), []byte("\n"))
	// encoding/json escapes these two for JavaScript of before 2019.
	if bytes.Contains(written, []byte(`\u202`)) {
		written = unescapeSeparators(written)
	}
	return written, nil
}

// unescapeSeparators writes U+2028 and U+2029 as they are, where the backslash is not escaped itself.
func unescapeSeparators(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' || i+1 >= len(text) {
			out = append(out, text[i])
			continue
		}
		switch {
		case bytes.HasPrefix(text[i:], []byte(`\u2028`)):
			out = append(out, "\u2028"...)
			i += 5
		case bytes.HasPrefix(text[i:], []byte(`\u2029`)):
			out = append(out, "\u2029"...)
			i += 5
		default:
			out = append(out, text[i], text[i+1])
			i++
		}
	}
	return out
}

// textOf writes a value of an address.
func textOf(given any) (string, bool) {
	switch v := given.(type) {
	case string:
		return v, utf8.ValidString(v)
	case int:
		return strconv.Itoa(v), true
	case int64:
		return strconv.FormatInt(v, 10), true
	case bool:
		return strconv.FormatBool(v), true
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), true
	}
	return "", false
}

const hex = "0123456789ABCDEF"

// escaped encodes everything but unreserved characters.
func escaped(text string) string {
	plain := true
	for i := range len(text) {
		plain = plain && isUnreserved(text[i])
	}
	if plain {
		return text
	}
	var out strings.Builder
	for i := range len(text) {
		c := text[i]
		if isUnreserved(c) {
			out.WriteByte(c)
		} else {
			out.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
	return out.String()
}

func isUnreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~", c) >= 0
}
