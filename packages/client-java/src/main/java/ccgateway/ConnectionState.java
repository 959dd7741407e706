package ccgateway;

/** The state of the delivery of events. */
public enum ConnectionState {
  /** Before the sign-in. */
  OFFLINE,
  /** The gateway answers. */
  ONLINE,
  /** The gateway does not answer; the session goes on by itself. */
  INTERRUPTED,
  /** Only a sign-in helps. */
  ENDED
}
