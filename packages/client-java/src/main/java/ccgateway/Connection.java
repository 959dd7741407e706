package ccgateway;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** The state of the delivery of events of a session, and why it is so. It does not change. */
public final class Connection implements Serializable {
  private static final long serialVersionUID = 1;

  private final ConnectionState state;
  private final Instant since;
  private final Reason reason;
  private final String code;

  Connection(ConnectionState state, Instant since, Reason reason, String code) {
    this.state = state;
    this.since = since;
    this.reason = reason;
    this.code = code;
  }

  /**
   * The state.
   *
   * @return the state
   */
  public ConnectionState state() {
    return state;
  }

  /**
   * When the state began.
   *
   * @return the time
   */
  public Instant since() {
    return since;
  }

  /**
   * Why it is interrupted or has ended.
   *
   * @return the reason; nothing for the other states
   */
  public Optional<Reason> reason() {
    return Optional.ofNullable(reason);
  }

  /**
   * The return code that the reason was read from.
   *
   * @return the code, if there was one
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  @Override
  public String toString() {
    return "Connection["
        + state
        + (reason == null ? "" : ", " + reason)
        + (code == null ? "" : ", " + code)
        + "]";
  }
}
