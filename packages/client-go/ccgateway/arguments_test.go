package ccgateway

import (
	"encoding/json"
	"fmt"
	"os"
)

// arguments are the parameters of a call by their names on the wire, as the shared vectors hold them.
type arguments struct {
	Path   map[string]json.RawMessage `json:"path"`
	Query  map[string]json.RawMessage `json:"query"`
	Header map[string]string          `json:"header"`
	Body   json.RawMessage            `json:"body"`
}

// arg returns the argument of a place in its type; the zero value where there is none.
func arg[T any](p arguments, place, name string) T {
	var value T
	if given := optionalArg[T](p, place, name); given != nil {
		value = *given
	}
	return value
}

func optionalArg[T any](p arguments, place, name string) *T {
	raw := p.find(place, name)
	if raw == nil {
		return nil
	}
	value := new(T)
	// Lists that are too long have items of any type.
	decode(raw, value)
	return value
}

func (p arguments) find(place, name string) json.RawMessage {
	switch place {
	case "path":
		return p.Path[name]
	case "query":
		return p.Query[name]
	case "body":
		return p.Body
	}
	var fields map[string]json.RawMessage
	if p.Body != nil && json.Unmarshal(p.Body, &fields) != nil {
		return nil
	}
	return fields[name]
}

func errUnknownOperation(operation string) error {
	return fmt.Errorf("no operation %s", operation)
}

// readModel reads the model of the interface.
func readModel() ([]byte, error) { return os.ReadFile("../../../generated/model.json") }
