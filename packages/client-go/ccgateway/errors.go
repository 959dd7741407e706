package ccgateway

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

// Kind says what happened to a call that did not succeed.
type Kind string

const (
	// KindRetcode: the gateway refused; Retcode says why.
	KindRetcode Kind = "retcode"
	// KindHTTP: a status other than 2xx without a return code, or a redirect, which is never
	// followed.
	KindHTTP Kind = "http"
	// KindDecode: an answer that is not the gateway's JSON, or is longer than the limit.
	KindDecode Kind = "decode"
	// KindNetwork: no answer came. The gateway may have taken the call.
	KindNetwork Kind = "network"
	// KindTimeout: no answer came in time. The gateway may have taken the call.
	KindTimeout Kind = "timeout"
	// KindAborted: the context of the call was cancelled. The gateway may have taken the call.
	KindAborted Kind = "aborted"
	// KindInvalid: nothing was sent, because a parameter is wrong; Field names it.
	KindInvalid Kind = "invalid"
)

// Error is the end of a call without success. It holds no password, GUID or token.
type Error struct {
	// Operation is the name of the operation on the wire.
	Operation string

	Kind Kind

	// Retcode is the return code of a refusal. Gateways also answer codes that no document names.
	Retcode string

	// Message is the gateway's own text of a refusal, else a sentence of this package.
	Message string

	// Field is the wire name of the parameter that is wrong, if the kind is invalid.
	Field string

	// StatusCode is the HTTP status of the answer, if one came.
	StatusCode int

	cause error
}

func (e *Error) Error() string {
	var text strings.Builder
	text.WriteString("ccgateway: ")
	if e.Operation != "" {
		text.WriteString(e.Operation + ": ")
	}
	switch {
	case e.Kind == KindRetcode:
		// The gateway's own text may quote what was sent.
		fmt.Fprintf(&text, "refused with return code %s: %s", clipped(e.Retcode), e.Meaning())
	case e.cause != nil && e.Kind == KindNetwork:
		fmt.Fprintf(&text, "%s: %v", e.Message, e.cause)
	default:
		text.WriteString(e.Message)
	}
	return text.String()
}

// Unwrap returns what ended the call, such as context.Canceled or the error of the transport.
func (e *Error) Unwrap() error { return e.cause }

// Format writes the same text for every verb, so that a dump shows no more than Error does.
func (e *Error) Format(state fmt.State, _ rune) { _, _ = state.Write([]byte(e.Error())) }

// Meaning says in a sentence what happened; for a registered return code what the documents say.
func (e *Error) Meaning() string {
	meaning, _ := e.explained()
	return meaning
}

// Advice says in a sentence what to do.
func (e *Error) Advice() string {
	_, advice := e.explained()
	return advice
}

func (e *Error) explained() (meaning, advice string) {
	if e.Kind != KindRetcode {
		kind := kinds[e.Kind]
		return kind.meaning, kind.advice
	}
	i := sort.Search(len(retcodes), func(i int) bool { return retcodes[i].code >= e.Retcode })
	if i < len(retcodes) && retcodes[i].code == e.Retcode {
		return retcodes[i].meaning, retcodes[i].advice
	}
	return "A return code that no page names.", "Look at the message of the gateway and into its log."
}

// IsRetcode tells whether err, or an error that it wraps, is a refusal with one of the codes.
func IsRetcode(err error, codes ...string) bool {
	var refusal *Error
	if !errors.As(err, &refusal) || refusal.Kind != KindRetcode {
		return false
	}
	for _, code := range codes {
		if refusal.Retcode == code {
			return true
		}
	}
	return false
}

// kindOf returns the kind of an error of this package, or "" for others.
func kindOf(err error) Kind {
	var failure *Error
	if errors.As(err, &failure) {
		return failure.Kind
	}
	return ""
}

type retcodeInfo struct{ code, meaning, advice string }

type explanation struct{ meaning, advice string }

var kinds = map[Kind]explanation{
	KindHTTP: {
		"Something between this program and the gateway answered, or the gateway failed.",
		"Look at the status. Check the base address, the proxy and whether the gateway runs.",
	},
	KindDecode: {
		"The answer is not one of the gateway, or it is too long.",
		"Check that the base address is that of the interface; the message says what is wrong with the answer.",
	},
	KindNetwork: {
		"No answer came, and the gateway may have done what was asked.",
		"Check network, address and certificate; the wrapped error says more. Ask for the state before trying again.",
	},
	KindTimeout: {
		"No answer came in time, and the gateway may have done what was asked.",
		"Ask for the state before trying again, or allow more time.",
	},
	KindAborted: {
		"The program ended the call, and the gateway may have done what was asked.",
		"Ask for the state if it matters.",
	},
	KindInvalid: {
		"Nothing was sent, because a parameter is wrong.",
		"The message names it.",
	},
}

// clipped bounds a text of the gateway in a message.
func clipped(text string) string {
	if len(text) > 80 {
		return strings.ToValidUTF8(text[:80], "") + "..."
	}
	return text
}
