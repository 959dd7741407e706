package ccgateway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** Gives every event to every stream, in the order of arrival. While there is none, events wait for the next. */
final class EventHub {
  private final int limit;
  private final Supplier<Connection> connection;
  private final List<Stream> streams = new ArrayList<>();
  private Deque<Event> waiting = new ArrayDeque<>();
  private boolean open = true;
  private long dropped;

  EventHub(int limit, Supplier<Connection> connection) {
    this.limit = limit;
    this.connection = connection;
  }

  synchronized void deliver(Event event) {
    if (streams.isEmpty()) push(waiting, event);
    for (Stream stream : streams) push(stream.queue, event);
    notifyAll();
  }

  private void push(Deque<Event> queue, Event event) {
    if (queue.size() >= limit) {
      queue.removeFirst();
      dropped++;
    }
    queue.addLast(event);
  }

  synchronized long dropped() {
    return dropped;
  }

  synchronized void reopen() {
    open = true;
  }

  /** Ends all streams, after the events in their queues. */
  synchronized void close() {
    open = false;
    for (Stream stream : streams) stream.over = true;
    streams.clear();
    notifyAll();
  }

  /** Removes the unread events of an ended session, which the next one must not get. */
  synchronized Deque<Event> setAside() {
    var unread = waiting;
    waiting = new ArrayDeque<>();
    return unread;
  }

  /** Puts them back when no next session begins. */
  synchronized void bringBack(Deque<Event> unread) {
    unread.addAll(waiting);
    waiting = unread;
  }

  synchronized EventStream stream() {
    var stream = new Stream(setAside(), !open);
    if (open) streams.add(stream);
    return stream;
  }

  private final class Stream implements EventStream {
    private final Deque<Event> queue;
    private boolean over;
    private boolean closed;

    Stream(Deque<Event> queue, boolean over) {
      this.queue = queue;
      this.over = over;
    }

    @Override
    public boolean hasNext() {
      synchronized (EventHub.this) {
        while (queue.isEmpty() && !over && !closed) {
          try {
            EventHub.this.wait();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
          }
        }
        if (closed) return false;
        if (!queue.isEmpty()) return true;
      }
      Connection end = connection.get();
      boolean asWanted =
          end.state() != ConnectionState.ENDED
              || end.reason().orElse(null) == Reason.SIGNED_OUT
              || end.reason().orElse(null) == Reason.SUSPENDED;
      if (!asWanted) throw new SessionEndedException(end);
      return false;
    }

    @Override
    public Event next() {
      if (!hasNext()) throw new NoSuchElementException();
      synchronized (EventHub.this) {
        return queue.removeFirst();
      }
    }

    @Override
    public void close() {
      synchronized (EventHub.this) {
        if (closed) return;
        closed = true;
        streams.remove(this);
        if (streams.isEmpty() && !over) {
          queue.addAll(waiting);
          waiting = new ArrayDeque<>(queue);
        }
        EventHub.this.notifyAll();
      }
    }
  }
}
