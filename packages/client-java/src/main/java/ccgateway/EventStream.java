package ccgateway;

import java.util.Iterator;

/**
 * The events of a session, in their order. {@link #hasNext()} waits for the next one. Each stream gets all events from
 * its opening on; the first one also gets those that came before. Close it when no more are wanted.
 */
public interface EventStream extends Iterator<Event>, AutoCloseable {
  /**
   * Waits for an event.
   *
   * @return true if there is one; false when the agent has signed out, the session was suspended, the stream was closed,
   *     or the waiting thread was interrupted, which then still is marked as interrupted
   * @throws SessionEndedException if the session ended in another way
   */
  @Override
  boolean hasNext();

  /** Ends the stream. Events that it has not given wait for the next one, if it was the last. */
  @Override
  void close();
}
