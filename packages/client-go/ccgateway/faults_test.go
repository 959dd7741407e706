package ccgateway

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"testing"
)

// faultCalls is how many calls the run makes.
const faultCalls = 2_000

// What the gateway does to a request; "drop before" and "drop after" mean before and after it did
// what was asked.
var faults = []struct {
	name string
	kind Kind
}{
	{"none", ""},
	{"drop before", KindNetwork},
	{"drop after", KindNetwork},
	{"drop within the answer", KindNetwork},
	{"bad gateway", KindHTTP},
	{"page", KindDecode},
	{"broken JSON", KindDecode},
	{"empty", KindDecode},
	{"no content", KindDecode},
	{"hang", KindTimeout},
	{"refusal", KindRetcode},
	{"refusal with status 500", KindRetcode},
	{"success with status 500", KindHTTP},
}

// faultyGateway does one of the faults to each request, by a hash of the call and the attempt.
type faultyGateway struct {
	transport http.RoundTripper

	mu        sync.Mutex
	received  map[int][]int
	processed map[int]int
	// timeouts end the requests under way as their timeouts would, however slow the machine is.
	timeouts map[int]context.CancelFunc
}

// RoundTrip sends a request of a call whose mark it has.
func (g *faultyGateway) RoundTrip(request *http.Request) (*http.Response, error) {
	call, _ := strconv.Atoi(request.Header.Get("X-Call"))
	ctx, cancel := context.WithCancel(request.Context())
	g.mu.Lock()
	g.timeouts[call] = cancel
	g.mu.Unlock()
	response, err := g.transport.RoundTrip(request.WithContext(ctx))
	if ctx.Err() != nil {
		err = context.DeadlineExceeded
	}
	return response, err
}

func (g *faultyGateway) ServeHTTP(writer http.ResponseWriter, request *http.Request) {
	_, _ = io.Copy(io.Discard, request.Body)
	call, _ := strconv.Atoi(request.Header.Get("X-Call"))
	g.mu.Lock()
	fault := int(mixed(call*16+len(g.received[call])) % uint32(len(faults)))
	g.received[call] = append(g.received[call], fault)
	name := faults[fault].name
	if name != "drop before" && name != "bad gateway" {
		g.processed[call]++
	}
	g.mu.Unlock()
	say := func(status int, kind, text string) {
		writer.Header().Set("Content-Type", kind)
		writer.WriteHeader(status)
		_, _ = io.WriteString(writer, text)
	}
	const success = `{"message":"","retcode":"0","result":{}}`
	switch name {
	case "none":
		say(200, "application/json", success)
	case "drop before", "drop after":
		panic(http.ErrAbortHandler)
	case "drop within the answer":
		writer.Header().Set("Content-Length", strconv.Itoa(len(success)))
		say(200, "application/json", success[:12])
		_ = http.NewResponseController(writer).Flush()
		panic(http.ErrAbortHandler)
	case "bad gateway":
		say(502, "text/html", "<html>502</html>")
	case "page":
		say(200, "text/html", "<html>sign in</html>")
	case "broken JSON":
		say(200, "application/json", success[:len(success)-3])
	case "empty":
		say(200, "application/json", "")
	case "no content":
		writer.WriteHeader(204)
	case "hang":
		g.mu.Lock()
		timeout := g.timeouts[call]
		g.mu.Unlock()
		timeout()
		<-request.Context().Done()
	case "refusal":
		say(200, "application/json", `{"message":"","retcode":"100-007","result":""}`)
	case "refusal with status 500":
		say(500, "application/json", `{"message":"","retcode":"100-007","result":""}`)
	case "success with status 500":
		say(500, "application/json", success)
	}
}

// mixed is a hash of a number, from 0 to 2^32 - 1.
func mixed(value int) uint32 {
	hash := (uint32(value) ^ 20_231_130) * 0x9e3779b1
	hash = (hash ^ hash>>15) * 0x85ebca6b
	hash = (hash ^ hash>>13) * 0xc2b2ae35
	return hash ^ hash>>16
}

// TestFaults makes thousands of calls to a gateway that fails in every way it can: no operation that
// must not be repeated is sent twice, and each failure says what happened.
func TestFaults(t *testing.T) {
	gateway := &faultyGateway{
		transport: newTransport(nil),
		received:  map[int][]int{},
		processed: map[int]int{},
		timeouts:  map[int]context.CancelFunc{},
	}
	server := httptest.NewServer(gateway)
	t.Cleanup(server.Close)
	client, err := New(server.URL, WithTimeout(0), WithTransport(gateway))
	if err != nil {
		t.Fatal(err)
	}
	// Skips the pauses before repetitions, which are tested elsewhere.
	client.settings.random = func() float64 { return 0 }
	operations := everyOperation(t)

	var wait sync.WaitGroup
	marks := make(chan int)
	outcomes := make([]Kind, faultCalls)
	for range 32 {
		wait.Go(func() {
			for mark := range marks {
				outcomes[mark] = faultyCall(t.Context(), gateway, client, operations[mixed(mark)%uint32(len(operations))], mark)
			}
		})
	}
	for mark := range faultCalls {
		marks <- mark
	}
	close(marks)
	wait.Wait()

	met := map[Kind]bool{}
	repeated := map[string]int{}
	for mark, kind := range outcomes {
		operation := operations[mixed(mark)%uint32(len(operations))]
		met[kind] = true
		if err := judgeCall(operation, gateway.received[mark], gateway.processed[mark], kind, mark%3 == 0); err != nil {
			t.Errorf("%s (%s), call %d: %v", operation.ID, operation.Retry, mark, err)
		}
		if len(gateway.received[mark]) > 1 {
			repeated[operation.Retry]++
		}
	}
	// The run proves something only if every kind occurred and calls were repeated.
	for _, fault := range faults {
		if !met[fault.kind] {
			t.Errorf("no call ended with %q", fault.kind)
		}
	}
	if repeated["never"] != 0 || repeated["safe"] < 50 || repeated["after-check"] < 5 {
		t.Errorf("repeated: %v", repeated)
	}
}

func faultyCall(ctx context.Context, gateway *faultyGateway, client *Client, operation testOperation, mark int) Kind {
	tookEffect := func(context.Context) (bool, error) {
		if mark%3 == 0 {
			return false, errors.New("the check failed")
		}
		gateway.mu.Lock()
		defer gateway.mu.Unlock()
		return gateway.processed[mark] > 0, nil
	}
	_, err := dispatch(ctx, client, operation.ID, operation.parameters, Header("X-Call", strconv.Itoa(mark)), TookEffect(tookEffect))
	return kindOf(err)
}

// judgeCall says what is wrong with what was sent for a call.
func judgeCall(operation testOperation, received []int, processed int, kind Kind, checkFails bool) error {
	if len(received) == 0 {
		return fmt.Errorf("it was not sent: %s", kind)
	}
	last := faults[received[len(received)-1]]
	isLost := last.kind == KindNetwork || last.kind == KindTimeout || last.kind == KindHTTP
	// A file is no file without its content type.
	if kind != last.kind && !(operation.file && last.kind == "" && kind == KindDecode) {
		return fmt.Errorf("%s ended as %q", last.name, kind)
	}
	switch {
	case operation.Retry == "never" && len(received) != 1:
		return fmt.Errorf("sent %d times", len(received))
	case operation.Retry == "after-check" && processed > 1:
		return fmt.Errorf("done %d times", processed)
	case operation.Retry == "after-check" && checkFails && len(received) != 1:
		return fmt.Errorf("sent %d times unchecked", len(received))
	case len(received) > 3:
		return fmt.Errorf("sent %d times", len(received))
	case operation.Retry == "safe" && isLost && len(received) != 3:
		return fmt.Errorf("given up after %d attempts", len(received))
	}
	for _, fault := range received[:len(received)-1] {
		if kind := faults[fault].kind; kind != KindNetwork && kind != KindTimeout && kind != KindHTTP {
			return fmt.Errorf("repeated after %s", faults[fault].name)
		}
	}
	return nil
}

// testOperation is an operation with parameters for a call of it.
type testOperation struct {
	ID, Retry  string
	file       bool
	parameters arguments
}

// everyOperation returns each operation with the parameters of its smallest vector.
func everyOperation(t *testing.T) []testOperation {
	t.Helper()
	var model struct {
		Operations []struct {
			ID, Retry string
			Result    struct{ Kind string }
		}
	}
	read(t, "../../../generated/model.json", &model)
	var set struct {
		Vectors []struct {
			ID         string
			Parameters arguments
		}
	}
	read(t, vectorFolder+"/requests.json", &set)
	minimal := map[string]arguments{}
	for _, vector := range set.Vectors {
		minimal[vector.ID] = vector.Parameters
	}
	all := make([]testOperation, 0, len(model.Operations))
	for _, one := range model.Operations {
		all = append(all, testOperation{one.ID, one.Retry, one.Result.Kind == "file", minimal["requests."+one.ID+".minimal"]})
	}
	return all
}
