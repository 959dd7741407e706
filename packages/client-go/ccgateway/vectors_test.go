package ccgateway

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// vectorFolder holds the vectors that all clients of this project run.
const vectorFolder = "../../../generated/vectors"

// axisValues are the values that this client has on the axes of the vectors; its calls have one style.
var axisValues = map[string][]string{"scheme": {"http", "https"}}

// vectorRunners has what runs the vectors of each topic; an error says why one failed.
var vectorRunners = map[string]func(t *testing.T, raw json.RawMessage, axes map[string]string) error{
	"requests": runRequest,
	"outcomes": runOutcome,
	"guid":     runExchanges,
	"events":   runEvents,
	"checks":   runCheck,
	"stories":  runStory,
}

func TestVectors(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(vectorFolder, "*.json"))
	if err != nil || len(files) == 0 {
		t.Skip("the vectors are in the repository, beside the module")
	}
	report := newReport(t)
	for _, file := range files {
		if filepath.Base(file) == "schema.json" {
			continue
		}
		var set struct {
			Topic   string
			Axes    []string
			Vectors []json.RawMessage
		}
		read(t, file, &set)
		t.Run(set.Topic, func(t *testing.T) {
			run, ok := vectorRunners[set.Topic]
			if !ok {
				t.Fatalf("no runner for the topic %s", set.Topic)
			}
			for _, raw := range set.Vectors {
				report.run(t, set.Axes, raw, run)
			}
		})
	}
	report.finish(t)
}

type vectorHead struct {
	ID        string
	AppliesTo []string
	Axes      []string
}

// report writes a line for each vector that ran, and knows which may fail.
type report struct {
	file  *os.File
	known map[string]string
	// failed counts the failures of each known one.
	failed map[string]int
	passed int
}

func newReport(t *testing.T) *report {
	r := &report{failed: map[string]int{}}
	read(t, "../known-failures.json", &r.known)
	if name := os.Getenv("CCGATEWAY_VECTOR_REPORT"); name != "" {
		file, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			t.Fatal(err)
		}
		r.file = file
		t.Cleanup(func() { _ = file.Close() })
	}
	return r
}

func (r *report) run(t *testing.T, fileAxes []string, raw json.RawMessage, run func(*testing.T, json.RawMessage, map[string]string) error) {
	var head vectorHead
	if err := json.Unmarshal(raw, &head); err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(head.AppliesTo, "client") {
		return
	}
	for _, axes := range combinations(append(slices.Clone(fileAxes), head.Axes...)) {
		err := run(t, raw, axes)
		r.write(t, head.ID, axes, err)
		entry := r.knownAs(head.ID)
		switch {
		case err == nil:
			r.passed++
		case entry != "":
			r.failed[entry]++
		default:
			t.Errorf("%s %v: %v", head.ID, axes, err)
		}
	}
}

func (r *report) knownAs(id string) string {
	topic, _, _ := strings.Cut(id, ".")
	for _, entry := range []string{id, topic + ".*"} {
		if _, ok := r.known[entry]; ok {
			return entry
		}
	}
	return ""
}

func (r *report) write(t *testing.T, id string, axes map[string]string, failure error) {
	if r.file == nil {
		return
	}
	line := map[string]any{"id": id, "ok": failure == nil}
	if len(axes) > 0 {
		line["axes"] = axes
	}
	if failure != nil {
		line["why"] = failure.Error()
	}
	text, err := marshal(line)
	if err == nil {
		_, err = r.file.Write(append(text, '\n'))
	}
	if err != nil {
		t.Fatal(err)
	}
}

func (r *report) finish(t *testing.T) {
	for entry := range r.known {
		if r.failed[entry] == 0 {
			t.Errorf("%s is a known failure, but nothing of it fails; take it out", entry)
		}
	}
	t.Logf("%d vectors passed", r.passed)
}

// combinations are the values on the axes on which this client has several.
func combinations(axes []string) []map[string]string {
	all := []map[string]string{{}}
	for _, axis := range axes {
		var next []map[string]string
		for _, value := range axisValues[axis] {
			for _, one := range all {
				extended := map[string]string{axis: value}
				for name, other := range one {
					extended[name] = other
				}
				next = append(next, extended)
			}
		}
		if next != nil {
			all = next
		}
	}
	return all
}

func read(t *testing.T, file string, into any) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}

// expectedOutcome is how a call has to end.
type expectedOutcome struct {
	OK      bool
	Kind    Kind
	Retcode *string
	Message *string
	Status  *int
	Field   *string
	Sent    *bool
	Fields  []expectedField
	Bytes   *vectorBody
}

type expectedField struct {
	At    []any
	Value any
}

type allowance struct {
	Kinds   []Kind
	Target  []string
	Body    []string
	Refused *expectedOutcome
}

// compare says how the end of a call differs from what is expected.
func (e expectedOutcome) compare(result any, err error, allow allowance) error {
	if e.OK {
		if err != nil {
			return fmt.Errorf("it failed: %w", err)
		}
		if e.Bytes != nil {
			if file, _ := result.([]byte); string(file) != e.Bytes.text() {
				return fmt.Errorf("another file of %d bytes came", len(file))
			}
		}
		if events, ok := result.([]Event); ok && len(events) == 1 {
			for _, field := range e.Fields {
				if err := compareEventField(events[0], field); err != nil {
					return err
				}
			}
			return nil
		}
		return compareFields(result, e.Fields)
	}
	var failure *Error
	if !errors.As(err, &failure) {
		return fmt.Errorf("it succeeded or ended with another error: %v", err)
	}
	if failure.Kind != e.Kind && !slices.Contains(allow.Kinds, failure.Kind) {
		return fmt.Errorf("kind %s instead of %s: %w", failure.Kind, e.Kind, err)
	}
	if e.Retcode != nil && failure.Retcode != *e.Retcode {
		return fmt.Errorf("return code %q instead of %q", failure.Retcode, *e.Retcode)
	}
	if e.Message != nil && failure.Message != *e.Message {
		return fmt.Errorf("message %q instead of %q", failure.Message, *e.Message)
	}
	if e.Status != nil && failure.StatusCode != *e.Status {
		return fmt.Errorf("status %d instead of %d", failure.StatusCode, *e.Status)
	}
	if e.Field != nil && failure.Field != *e.Field {
		return fmt.Errorf("field %q instead of %q: %w", failure.Field, *e.Field, err)
	}
	return nil
}
