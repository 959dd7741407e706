package ccgateway;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A connection to a gateway for one agent. Several threads may use it. A call blocks until its outcome is there; an
 * interrupt of its thread ends it.
 *
 * <p>The methods whose names begin with {@code with} return another view of the same connection, with its GUID and
 * its cookies: {@code gateway.withTimeout(Duration.ofSeconds(2)).sayFree("291")}.
 */
public final class Gateway extends Operations {
  private static final Duration NO_LIMIT = Duration.ofDays(365);

  final Transport transport;
  private final CallSettings settings;

  Gateway(Transport transport, CallSettings settings) {
    this.transport = transport;
    this.settings = settings;
  }

  /**
   * Begins a connection. Nothing is sent before the first call.
   *
   * @param baseUrl an address such as https://192.0.2.10:8043/agentgateway/resource
   * @return a builder
   * @throws IllegalArgumentException if it is not an http or https address without user, query and fragment
   */
  public static GatewayBuilder builder(String baseUrl) {
    return new GatewayBuilder(baseUrl);
  }

  /**
   * Opens a connection with the usual settings. Nothing is sent before the first call.
   *
   * @param baseUrl an address such as https://192.0.2.10:8043/agentgateway/resource
   * @return the connection
   * @throws IllegalArgumentException if it is not an http or https address without user, query and fragment
   */
  public static Gateway of(String baseUrl) {
    return builder(baseUrl).build();
  }

  /**
   * The GUID of the session. It is read from every answer that has one, and sent with every call.
   *
   * @return the GUID; empty while none is known
   */
  public String guid() {
    return transport.guid();
  }

  /**
   * Replaces the GUID.
   *
   * @param guid the GUID of a session that exists already; empty for none
   */
  public void setGuid(String guid) {
    transport.setGuid(Objects.requireNonNull(guid, "guid"));
  }

  /**
   * Sets how long a call may take, with all tries and the pauses between them.
   *
   * @param timeout 15 seconds unless set; zero for no limit
   * @return a view with this setting
   */
  public Gateway withTimeout(Duration timeout) {
    return new Gateway(transport, settings.withTimeout(timeout));
  }

  /**
   * Sets how long one try of a call may take. Unless set, a try may take the remaining time of its call, so a call whose
   * try hangs is not sent again.
   *
   * @param timeout zero for no limit
   * @return a view with this setting
   */
  public Gateway withTryTimeout(Duration timeout) {
    return new Gateway(transport, settings.withTryTimeout(timeout));
  }

  /**
   * Sets how often a call that is safe to repeat is sent again when no answer came.
   *
   * @param retries twice unless set
   * @return a view with this setting
   */
  public Gateway withRetries(int retries) {
    return new Gateway(transport, settings.withRetries(retries));
  }

  /**
   * Sets a header of requests, in place of the usual one of that name.
   *
   * @param name its name
   * @param value its value
   * @return a view with this setting
   * @throws IllegalArgumentException if a program cannot set such a header
   */
  public Gateway withHeader(String name, String value) {
    return new Gateway(transport, settings.withHeader(name, value));
  }

  /**
   * Sets what tells whether a call took effect although no answer came. Operations that may be repeated only after such
   * a check are not sent again without it, or when it throws.
   *
   * @param check returns whether the call took effect
   * @return a view with this setting
   */
  public Gateway withTookEffect(BooleanSupplier check) {
    return new Gateway(transport, settings.withTookEffect(check));
  }

  @Override
  <T> Outcome<T> call(Request request, Function<Object, T> reader) {
    Operation operation = request.operation;
    long began = transport.time.nanos();
    Outcome<T> last = null;
    for (int attempt = 0; ; attempt++) {
      try {
        var prepared = transport.new Prepared(request, settings);
        Duration rest = rest(began);
        if (rest.isNegative() || rest.isZero()) return lost(operation, Kind.TIMEOUT, null);
        boolean bounded = !settings.tryTimeout.isZero() && settings.tryTimeout.compareTo(rest) < 0;
        Answer answer = prepared.send(bounded ? settings.tryTimeout : rest);
        if (answer.failure == null)
          return Outcome.success(reader.apply(answer.result), answer.message, answer.headers);
        last = Outcome.failure(answer.failure, answer.headers);
      } catch (InvalidInputException e) {
        // What was sent already counts: the session may have ended meanwhile.
        return last != null
            ? last
            : Outcome.failure(Failure.invalid(operation, e.field, e.getMessage()), null);
      } catch (Transport.LostException e) {
        last = lost(operation, e.kind, e.getCause());
      }
      if (attempt >= settings.retries || !mayRepeat(operation, last.failure().orElseThrow()))
        return last;
      try {
        Duration pause = transport.time.jitter(attempt);
        if (pause.compareTo(rest(began)) >= 0) return last;
        transport.time.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return lost(operation, Kind.ABORTED, e);
      }
    }
  }

  private Duration rest(long began) {
    return (settings.timeout.isZero() ? NO_LIMIT : settings.timeout)
        .minusNanos(transport.time.nanos() - began);
  }

  /** A call is repeated only when the gateway may not have seen it; its answer and a 4xx are final. */
  private boolean mayRepeat(Operation operation, Failure failure) {
    boolean unseen =
        failure.kind() == Kind.NETWORK
            || failure.kind() == Kind.TIMEOUT
            || failure.kind() == Kind.HTTP && failure.status().orElse(0) >= 500;
    if (!unseen || operation.retry == Operation.Retry.NEVER) return false;
    if (operation.retry == Operation.Retry.SAFE) return true;
    if (settings.tookEffect == null) return false;
    try {
      return !settings.tookEffect.getAsBoolean();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static <T> Outcome<T> lost(Operation operation, Kind kind, Throwable cause) {
    return Outcome.failure(Failure.lost(operation, kind, cause), null);
  }

  /** The address; neither the GUID nor cookies. */
  @Override
  public String toString() {
    return "Gateway[" + transport.base + "]";
  }
}
