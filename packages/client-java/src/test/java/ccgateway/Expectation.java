package ccgateway;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Compares what came with what a vector expects. */
final class Expectation {
  private Expectation() {}

  static void require(boolean held, String otherwise) {
    if (!held) throw new AssertionError(otherwise);
  }

  static void outcome(Map<String, Object> expect, Outcome<?> outcome, Object allow) {
    Object allowed = Arguments.fields(allow).get("kinds");
    boolean ok = Boolean.TRUE.equals(expect.get("ok"));
    if (!ok && outcome.isSuccess() && allowed != null && ((List<?>) allowed).contains("ok")) return;
    require(outcome.isSuccess() == ok, "It came to " + outcome);
    if (ok) {
      success(expect, outcome);
      return;
    }
    Failure failure = outcome.failure().orElseThrow();
    String kind = failure.kind().name().toLowerCase(Locale.ROOT);
    require(
        kind.equals(expect.get("kind")) || allowed != null && ((List<?>) allowed).contains(kind),
        "It came to " + outcome);
    if (expect.get("retcode") != null)
      equal("return code", failure.retcode().orElse(null), expect.get("retcode"));
    if (expect.get("retcode") != null && expect.get("message") != null)
      equal("message", failure.message(), expect.get("message"));
    if (expect.get("status") != null)
      equal(
          "status", (long) failure.status().orElse(0), ((Number) expect.get("status")).longValue());
    if (expect.get("field") != null) {
      equal("field", failure.field().orElse(null), expect.get("field"));
      require(
          failure.message().contains((String) expect.get("field")),
          "The message does not name the field: " + failure.message());
    }
  }

  private static void success(Map<String, Object> expect, Outcome<?> outcome) {
    Object result = outcome.orElseThrow();
    if (expect.get("message") != null) equal("message", outcome.message(), expect.get("message"));
    if (expect.get("bytes") != null)
      require(
          result instanceof byte[]
              && Arrays.equals((byte[]) result, Vectors.body(expect.get("bytes"))),
          "Another file came.");
    if (expect.get("fields") == null) return;
    if (result instanceof List
        && !((List<?>) result).isEmpty()
        && ((List<?>) result).get(0) instanceof Event)
      fields(((List<?>) result).get(0), expect.get("fields"));
    else fields(result, expect.get("fields"));
  }

  static void equal(String what, Object found, Object expected) {
    require(
        found == null ? expected == null : found.equals(expected),
        what + " " + found + " instead of " + expected);
  }

  /** Compares fields of a result, each at its path of wire names and positions. */
  static void fields(Object result, Object expected) {
    for (Object one : (List<?>) expected) {
      var field = Arguments.fields(one);
      Object found = unwrapped(result);
      for (Object step : (List<?>) field.get("at"))
        found = found == null ? null : unwrapped(step(found, step));
      value(String.valueOf(field.get("at")), found, field.get("value"));
    }
  }

  private static Object step(Object from, Object step) {
    if (from instanceof Map) return ((Map<?, ?>) from).get(step);
    if (from instanceof List) {
      int index = step instanceof Number ? ((Number) step).intValue() : -1;
      require(index >= 0 && index < ((List<?>) from).size(), "There is no item " + step);
      return ((List<?>) from).get(index);
    }
    if (from instanceof Event && step.equals("workNo")) return ((Event) from).agentId();
    if (from instanceof UnknownEvent && !step.equals("eventType") && !step.equals("content"))
      return ((UnknownEvent) from).fields().get(step);
    String wanted = plain((String) step);
    for (Method method : from.getClass().getMethods()) {
      String name = plain(method.getName());
      if (method.getParameterCount() > 0 || !(name.equals(wanted) || name.equals(wanted + "value")))
        continue;
      if (method.getDeclaringClass() == Object.class) continue;
      try {
        return method.invoke(from);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError(from.getClass().getSimpleName() + " has no method for " + step);
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private static Object unwrapped(Object value) {
    if (value instanceof Optional) return ((Optional<?>) value).orElse(null);
    if (value instanceof OptionalInt)
      return ((OptionalInt) value).isPresent()
          ? (Object) (long) ((OptionalInt) value).getAsInt()
          : null;
    if (value instanceof OptionalLong)
      return ((OptionalLong) value).isPresent()
          ? (Object) ((OptionalLong) value).getAsLong()
          : null;
    if (value instanceof OptionalDouble)
      return ((OptionalDouble) value).isPresent()
          ? (Object) ((OptionalDouble) value).getAsDouble()
          : null;
    return value instanceof Integer ? (Object) (long) (Integer) value : value;
  }

  private static void value(String at, Object found, Object expected) {
    if (expected == null) {
      boolean nothing =
          found == null
              || found instanceof List && ((List<?>) found).isEmpty()
              || found instanceof Map && ((Map<?, ?>) found).isEmpty();
      require(nothing, at + " is " + found + " instead of nothing");
      return;
    }
    boolean same = expected.equals(found);
    if (expected instanceof Number && found instanceof Number)
      same = ((Number) expected).doubleValue() == ((Number) found).doubleValue();
    if (found instanceof JsonObject) same = expected.equals(((JsonObject) found).fields());
    require(
        same,
        at
            + " is "
            + (found == null ? null : found.getClass().getSimpleName())
            + " "
            + found
            + " instead of "
            + expected);
  }
}
