package ccgateway;

/** The listening of one listener to the events of a session. */
public interface EventSubscription extends AutoCloseable {
  /** Ends the listening. The listener may be in the middle of an event. */
  @Override
  void close();
}
