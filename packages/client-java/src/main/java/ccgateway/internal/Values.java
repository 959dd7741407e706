package ccgateway.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads values into their documented types. Gateways send numbers as text and text as numbers, one object where a
 * list is documented and the reverse; what does not fit at all is missing, because the call succeeded whatever its
 * result looks like.
 */
public final class Values {
  private Values() {}

  public static <T> Optional<T> optional(Object value, Function<Object, T> reader) {
    return value == null ? Optional.empty() : Optional.ofNullable(reader.apply(value));
  }

  public static OptionalInt optionalInt(Object value) {
    Integer read = integer(value);
    return read == null ? OptionalInt.empty() : OptionalInt.of(read);
  }

  public static OptionalLong optionalLong(Object value) {
    Long read = longInteger(value);
    return read == null ? OptionalLong.empty() : OptionalLong.of(read);
  }

  public static OptionalDouble optionalDouble(Object value) {
    Double read = number(value);
    return read == null ? OptionalDouble.empty() : OptionalDouble.of(read);
  }

  public static String text(Object value) {
    Object scalar = scalar(value);
    return scalar == null ? null : scalar.toString();
  }

  public static Boolean truth(Object value) {
    String text = text(value);
    if (text == null || text.isEmpty()) return null;
    return text.equalsIgnoreCase("true");
  }

  public static Integer integer(Object value) {
    Long read = longInteger(value);
    return read == null || read.intValue() != read ? null : (Integer) read.intValue();
  }

  public static Long longInteger(Object value) {
    Object scalar = scalar(value);
    if (scalar instanceof Long) return (Long) scalar;
    String text = scalar == null ? "" : scalar.toString().trim();
    // Longer ones are no numbers of this interface, and slow to read.
    if (text.isEmpty() || text.length() > 40) return null;
    try {
      return new BigDecimal(text).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  public static Double number(Object value) {
    String text = text(value);
    if (text == null) return null;
    try {
      return Double.valueOf(text.trim());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  public static Object any(Object value) {
    return value;
  }

  /** The fields of an object; none if it is no object. */
  public static Map<String, Object> map(Object value) {
    if (!(value instanceof Map)) return Map.of();
    var fields = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) value).forEach((name, field) -> fields.put((String) name, field));
    return Collections.unmodifiableMap(fields);
  }

  public static <T> List<T> list(Object value, Function<Object, T> reader) {
    var items = new ArrayList<T>();
    for (Object item : items(value)) {
      T read = item == null ? null : reader.apply(item);
      if (read != null) items.add(read);
    }
    return Collections.unmodifiableList(items);
  }

  private static List<?> items(Object value) {
    if (value == null || "".equals(value)) return List.of();
    if (value instanceof List) return (List<?>) value;
    if (value instanceof Map && ((Map<?, ?>) value).size() == 1) {
      Object only = ((Map<?, ?>) value).values().iterator().next();
      if (only instanceof List) return (List<?>) only;
    }
    return List.of(value);
  }

  /** An object; null if there is none. A list stands for the field that is a list, or for its first item. */
  public static <T> T object(Object value, Function<Map<String, ?>, T> maker, String list) {
    if (value instanceof Map) return maker.apply(map(value));
    if (!(value instanceof List)) return null;
    if (list != null) return maker.apply(Map.of(list, value));
    var items = (List<?>) value;
    return items.isEmpty() ? null : object(items.get(0), maker, null);
  }

  /** An object, which is empty if there is none. */
  public static <T> T whole(Object value, Function<Map<String, ?>, T> maker, String list) {
    T read = object(value, maker, list);
    return read == null ? maker.apply(Map.of()) : read;
  }

  /** Takes a single value out of an object or a list around it. */
  private static Object scalar(Object value) {
    Object inner = value;
    while (true) {
      if (inner instanceof Map && ((Map<?, ?>) inner).size() == 1)
        inner = ((Map<?, ?>) inner).values().iterator().next();
      else if (inner instanceof List && ((List<?>) inner).size() == 1)
        inner = ((List<?>) inner).get(0);
      else return inner instanceof Map || inner instanceof List ? null : inner;
    }
  }
}
