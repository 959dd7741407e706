package ccgateway

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"
)

// BenchmarkCall measures a call over loopback beside the same one by hand, in turns: the metric ratio is
// the median of ours to that of net/http.
func BenchmarkCall(b *testing.B) {
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, _ *http.Request) {
		writer.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(writer, `{"message":"","retcode":"0","result":{}}`)
	}))
	defer server.Close()
	client, err := New(server.URL, WithGUID("aaaa.AgentGateway1"))
	if err != nil {
		b.Fatal(err)
	}
	ours := func() error { return client.SayFree(context.Background(), "291") }
	byHand := &http.Client{Transport: newTransport(nil)}
	plain := func() error {
		request, err := http.NewRequest(http.MethodPost, server.URL+"/onlineagent/291/sayfree", nil)
		if err != nil {
			return err
		}
		request.Header.Set("Content-Type", contentType)
		request.Header.Set("Guid", "aaaa.AgentGateway1")
		response, err := byHand.Do(request)
		if err != nil {
			return err
		}
		defer func() { _ = response.Body.Close() }()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			return err
		}
		var answer struct{ Retcode, Message string }
		return json.Unmarshal(text, &answer)
	}
	var times [2][]time.Duration
	for b.Loop() {
		for i, call := range []func() error{ours, plain} {
			began := time.Now()
			if err := call(); err != nil {
				b.Fatal(err)
			}
			times[i] = append(times[i], time.Since(began))
		}
	}
	median := func(list []time.Duration) float64 {
		slices.Sort(list)
		return float64(list[len(list)/2])
	}
	b.ReportMetric(median(times[0])/median(times[1]), "ratio")
	b.ReportMetric(median(times[0])/1000, "µs/ours")
	b.ReportMetric(median(times[1])/1000, "µs/plain")
}
