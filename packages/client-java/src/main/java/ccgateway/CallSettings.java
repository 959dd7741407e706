package ccgateway;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** How calls are made. It does not change. */
final class CallSettings {
  static final CallSettings USUAL =
      new CallSettings(Duration.ofSeconds(15), Duration.ZERO, 2, Map.of(), null);

  /** Zero for no limit. */
  final Duration timeout;

  final Duration tryTimeout;
  final int retries;
  final Map<String, String> headers;
  final BooleanSupplier tookEffect;

  private CallSettings(
      Duration timeout,
      Duration tryTimeout,
      int retries,
      Map<String, String> headers,
      BooleanSupplier tookEffect) {
    this.timeout = timeout;
    this.tryTimeout = tryTimeout;
    this.retries = retries;
    this.headers = headers;
    this.tookEffect = tookEffect;
  }

  CallSettings withTimeout(Duration given) {
    return new CallSettings(notNegative(given), tryTimeout, retries, headers, tookEffect);
  }

  CallSettings withTryTimeout(Duration given) {
    return new CallSettings(timeout, notNegative(given), retries, headers, tookEffect);
  }

  CallSettings withRetries(int given) {
    if (given < 0) throw new IllegalArgumentException("retries must not be negative.");
    return new CallSettings(timeout, tryTimeout, given, headers, tookEffect);
  }

  CallSettings withHeader(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+"))
      throw new IllegalArgumentException("This is no name of a header.");
    if (lower.equals("host")
        || lower.equals("content-length")
        || lower.equals("connection")
        || lower.equals("expect")
        || lower.equals("upgrade"))
      throw new IllegalArgumentException("The header " + name + " is not for programs to set.");
    var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers);
    all.put(name, Objects.requireNonNull(value, "value"));
    return new CallSettings(
        timeout, tryTimeout, retries, Collections.unmodifiableMap(all), tookEffect);
  }

  CallSettings withTookEffect(BooleanSupplier given) {
    Objects.requireNonNull(given, "check");
    return new CallSettings(timeout, tryTimeout, retries, headers, given);
  }

  private static Duration notNegative(Duration given) {
    if (given.isNegative()) throw new IllegalArgumentException("A time must not be negative.");
    return given;
  }
}
