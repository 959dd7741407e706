package ccgateway;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a call ended: with the result of a success, or with a failure. Only the return code 0 is a success. It does not
 * change.
 *
 * @param <T> the result of a success; Void for operations that have none
 */
public final class Outcome<T> {
  private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

  private final T value;
  private final Failure failure;
  private final String message;
  private final HttpHeaders headers;

  private Outcome(T value, Failure failure, String message, HttpHeaders headers) {
    this.value = value;
    this.failure = failure;
    this.message = message;
    this.headers = headers;
  }

  static <T> Outcome<T> success(T value, String message, HttpHeaders headers) {
    return new Outcome<>(value, null, message, headers);
  }

  static <T> Outcome<T> failure(Failure failure, HttpHeaders headers) {
    return new Outcome<>(null, failure, failure.message(), headers == null ? NO_HEADERS : headers);
  }

  /**
   * How the call ended.
   *
   * @return the kind
   */
  public Kind kind() {
    return failure == null ? Kind.SUCCESS : failure.kind();
  }

  /**
   * Tells whether the gateway did what was asked.
   *
   * @return whether it answered the return code 0
   */
  public boolean isSuccess() {
    return failure == null;
  }

  /**
   * The failure.
   *
   * @return what happened, unless the call succeeded
   */
  public Optional<Failure> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * The result of a success.
   *
   * @return the result; null for operations without one
   * @throws GatewayException if the call failed
   */
  public T orElseThrow() {
    if (failure != null) throw new GatewayException(failure);
    return value;
  }

  /**
   * Treats every end of the call.
   *
   * @param success takes the result of a success
   * @param refusal takes a failure of the kind {@link Kind#RETCODE}: the gateway refused
   * @param otherwise takes any other failure: what the gateway did is unknown, or nothing was sent
   * @param <R> what the functions make of it
   * @return what the one that was called returned
   */
  public <R> R fold(
      Function<? super T, ? extends R> success,
      Function<? super Failure, ? extends R> refusal,
      Function<? super Failure, ? extends R> otherwise) {
    if (failure == null) return success.apply(value);
    return failure.kind() == Kind.RETCODE ? refusal.apply(failure) : otherwise.apply(failure);
  }

  /**
   * The gateway's own text, of a success too.
   *
   * @return the text, often empty; of a failure without one a sentence of this library
   */
  public String message() {
    return message;
  }

  /**
   * The headers of the answer, the GUID of the session included.
   *
   * @return the headers; none if no answer came
   */
  public HttpHeaders headers() {
    return headers;
  }

  /** The kind, and what happened; no result, which may be secret. */
  @Override
  public String toString() {
    return failure == null
        ? "Outcome[SUCCESS]"
        : "Outcome[" + failure.kind() + ", " + failure + "]";
  }
}
