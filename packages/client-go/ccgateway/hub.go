package ccgateway

import (
	"context"
	"sync"
)

// hub gives every event to every reader, in the order of arrival. While nobody reads, events wait
// for the next reader.
type hub struct {
	limit   int
	mu      sync.Mutex
	readers map[*reader]struct{}
	// waiting holds the events that nobody has read.
	waiting []Event
	open    bool
	dropped int
}

type reader struct {
	queue []Event
	// ready has an entry when the queue or the hub has changed.
	ready chan struct{}
	over  bool
}

func newHub(limit int) *hub {
	return &hub{limit: limit, readers: map[*reader]struct{}{}, open: true}
}

func (h *hub) deliver(event Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.readers) == 0 {
		h.waiting = h.push(h.waiting, event)
	}
	for reader := range h.readers {
		reader.queue = h.push(reader.queue, event)
		wake(reader)
	}
}

func (h *hub) push(queue []Event, event Event) []Event {
	if len(queue) >= h.limit {
		queue[0] = nil
		queue = queue[1:]
		h.dropped++
	}
	return append(queue, event)
}

func (h *hub) reopen() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.open = true
}

// close ends all readers, after the events in their queues.
func (h *hub) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.open = false
	for reader := range h.readers {
		reader.over = true
		delete(h.readers, reader)
		wake(reader)
	}
}

// setAside removes the unread events of an ended session, which the next one must not get.
func (h *hub) setAside() []Event {
	h.mu.Lock()
	defer h.mu.Unlock()
	unread := h.waiting
	h.waiting = nil
	return unread
}

// bringBack puts them back when no next session begins.
func (h *hub) bringBack(unread []Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.waiting = append(unread, h.waiting...)
}

func (h *hub) read() *reader {
	h.mu.Lock()
	defer h.mu.Unlock()
	r := &reader{queue: h.waiting, ready: make(chan struct{}, 1), over: !h.open}
	h.waiting = nil
	if h.open {
		h.readers[r] = struct{}{}
	}
	return r
}

// leave ends a reader. What the last one has not read waits for the next.
func (h *hub) leave(r *reader) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.readers, r)
	if len(h.readers) == 0 {
		h.waiting = append(r.queue, h.waiting...)
	}
	r.queue = nil
}

// next waits for an event; nil without an error is the end.
func (h *hub) next(ctx context.Context, r *reader) (Event, error) {
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		h.mu.Lock()
		if len(r.queue) > 0 {
			event := r.queue[0]
			r.queue[0] = nil
			r.queue = r.queue[1:]
			h.mu.Unlock()
			return event, nil
		}
		over := r.over
		h.mu.Unlock()
		if over {
			return nil, nil
		}
		select {
		case <-r.ready:
		case <-ctx.Done():
		}
	}
}

func wake(r *reader) {
	select {
	case r.ready <- struct{}{}:
	default:
	}
}
