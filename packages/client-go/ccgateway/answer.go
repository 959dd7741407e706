package ccgateway

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// answer is what a success of the gateway holds.
type answer struct {
	message string
	result  json.RawMessage
	file    []byte
}

// isFile tells whether an answer is the file that was asked for. A refusal is JSON, and a proxy's
// page is not the requested recording.
func isFile(op *operation, response *http.Response) bool {
	if !op.file || response.StatusCode != http.StatusOK {
		return false
	}
	kind := strings.ToLower(response.Header.Get("Content-Type"))
	return !strings.Contains(kind, "json") && !strings.Contains(kind, "text")
}

// readBounded reads at most limit bytes; long tells that there were more.
func readBounded(body io.Reader, limit int64) (read []byte, long bool, err error) {
	read, err = io.ReadAll(io.LimitReader(body, limit+1))
	if int64(len(read)) > limit {
		return nil, true, nil
	}
	return read, false, err
}

// judge reads an answer by its return code; by its status only when it has no return code.
func judge(op *operation, response *http.Response, body []byte, long bool) (*answer, *Error) {
	status := response.StatusCode
	got := &answer{}
	fail := func(kind Kind, what string) (*answer, *Error) {
		return got, &Error{
			Operation: op.id, Kind: kind, StatusCode: status,
			Message: "no answer of the gateway: " + what,
		}
	}
	switch {
	case status >= 300 && status < 400:
		return fail(KindHTTP, "a redirect, which is not followed; check the base address")
	case long && isFile(op, response):
		return fail(KindDecode, "the file is longer than WithMaxFileBytes allows")
	case long:
		return fail(KindDecode, "it is longer than WithMaxAnswerBytes allows")
	case isFile(op, response):
		got.file = body
		return got, nil
	}
	// A map, because a struct would take fields in any case.
	var fields map[string]json.RawMessage
	if json.Unmarshal(bytes.TrimPrefix(body, []byte("\ufeff")), &fields) != nil {
		fields = nil
	}
	retcode := textField(fields["retcode"])
	got.message = textField(fields["message"])
	if retcode != "" && retcode != "0" {
		return got, &Error{
			Operation: op.id, Kind: KindRetcode, Retcode: retcode, Message: got.message, StatusCode: status,
		}
	}
	good := status >= 200 && status < 300
	if good && retcode == "0" {
		name := op.result
		if name == "" {
			name = "result"
		}
		got.result = fields[name]
		return got, nil
	}
	kind := KindHTTP
	if good {
		kind = KindDecode
	}
	return fail(kind, fmt.Sprintf("status %d without a return code; check the base address", status))
}

// textField reads a text; anything else is none.
func textField(raw json.RawMessage) string {
	var text string
	if len(raw) == 0 || raw[0] != '"' || json.Unmarshal(raw, &text) != nil {
		return ""
	}
	return text
}

func (c *Client) callNothing(ctx context.Context, r *request, calls []CallOption) error {
	_, err := c.do(ctx, r, calls)
	return err
}

func (c *Client) callFile(ctx context.Context, r *request, calls []CallOption) ([]byte, error) {
	got, err := c.do(ctx, r, calls)
	if err != nil {
		return nil, err
	}
	if got.file == nil {
		return nil, &Error{
			Operation: r.op.id, Kind: KindDecode, StatusCode: http.StatusOK,
			Message: "no answer of the gateway: a success without the file",
		}
	}
	return got.file, nil
}

func (c *Client) callEvents(ctx context.Context, r *request, calls []CallOption) ([]Event, error) {
	got, err := c.do(ctx, r, calls)
	if err != nil {
		return nil, err
	}
	return eventsIn(got.result), nil
}

func callObject[T any](ctx context.Context, c *Client, r *request, calls []CallOption) (*T, error) {
	got, err := c.do(ctx, r, calls)
	if err != nil {
		return nil, err
	}
	result := new(T)
	decode(got.result, result)
	return result, nil
}

func callValue[T any](ctx context.Context, c *Client, r *request, calls []CallOption) (T, error) {
	var result T
	got, err := c.do(ctx, r, calls)
	if err == nil {
		decode(got.result, &result)
	}
	return result, err
}
