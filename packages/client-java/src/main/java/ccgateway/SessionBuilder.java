package ccgateway;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Builds {@linkplain Session sessions}. It can be used on after a session was made; it is for one thread. */
public final class SessionBuilder {
  final GatewayBuilder gateway;
  final String agentId;
  Duration pollPause = Duration.ofMillis(200);
  Duration pollTimeout = Duration.ofSeconds(30);
  Duration heartbeat = Duration.ofSeconds(30);
  int maxQueuedEvents = 10_000;
  Supplier<String> serviceToken = () -> "";
  Consumer<? super Connection> connectionListener = connection -> {};

  SessionBuilder(GatewayBuilder gateway, String agentId) {
    this.gateway = Objects.requireNonNull(gateway, "gateway");
    this.agentId = Objects.requireNonNull(agentId, "agentId");
  }

  /**
   * Sets the pause between the answer of one event poll and the next poll.
   *
   * @param pause 200 milliseconds unless set; the documents ask for 200 to 500
   * @return this builder
   */
  public SessionBuilder pollPause(Duration pause) {
    pollPause = positive(pause);
    return this;
  }

  /**
   * Sets how long an event poll may take. A gateway holds a poll for about 10 seconds.
   *
   * @param timeout 30 seconds unless set
   * @return this builder
   */
  public SessionBuilder pollTimeout(Duration timeout) {
    pollTimeout = positive(timeout);
    return this;
  }

  /**
   * Sets the pause between heartbeats while events are pushed. Two minutes without one end the session.
   *
   * @param pause 30 seconds unless set
   * @return this builder
   */
  public SessionBuilder heartbeat(Duration pause) {
    heartbeat = positive(pause);
    return this;
  }

  /**
   * Sets how many events wait for a reader. The oldest are dropped.
   *
   * @param limit 10,000 unless set
   * @return this builder
   */
  public SessionBuilder maxQueuedEvents(int limit) {
    if (limit < 1) throw new IllegalArgumentException("maxQueuedEvents must be positive.");
    maxQueuedEvents = limit;
    return this;
  }

  /**
   * Sets what gives the token that heartbeats carry while events are pushed. It is called before each heartbeat.
   *
   * @param token gives the token; an empty one is left out
   * @return this builder
   */
  public SessionBuilder serviceToken(Supplier<String> token) {
    serviceToken = Objects.requireNonNull(token, "token");
    return this;
  }

  /**
   * Sets what is told every change of the connection, in their order and one after the other.
   *
   * @param listener takes the connection
   * @return this builder
   */
  public SessionBuilder onConnection(Consumer<? super Connection> listener) {
    connectionListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  private static Duration positive(Duration given) {
    if (given.isZero() || given.isNegative())
      throw new IllegalArgumentException("A time must be positive.");
    return given;
  }

  /**
   * Makes the session. Nothing is sent before the sign-in.
   *
   * @return the session
   */
  public Session build() {
    return new Session(this);
  }

  /**
   * Goes on with a session of which a snapshot was kept, after the program was restarted. The gateway answers 100-006
   * when the agent is signed out, and 000-003 when the GUID is no longer valid, because it expired or the agent signed in
   * elsewhere: sign in anew then. Any other failure can be tried again with the same snapshot.
   *
   * @param snapshot what the session left
   * @return the session, which gets events already
   */
  public Outcome<Session> resume(Snapshot snapshot) {
    if (!snapshot.agentId().equals(agentId))
      throw new IllegalArgumentException("The snapshot is of another agent.");
    var session = new Session(this);
    return session.resumed(snapshot);
  }
}
