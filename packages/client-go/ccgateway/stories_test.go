package ccgateway

import (
	"encoding/json"
	"errors"
	"testing"
)

func runStory(_ *testing.T, _ json.RawMessage, _ map[string]string) error {
	return errors.New("not yet")
}
