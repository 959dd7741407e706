package ccgateway;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a call was given, in the order of the wire. */
final class Request {
  private static final String HEX = "0123456789ABCDEF";

  final Operation operation;
  private final Map<String, Object> path = new LinkedHashMap<>();
  private final Map<String, Object> query = new LinkedHashMap<>();
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private Object body;
  private boolean alwaysBody;

  Request(Operation operation) {
    this.operation = operation;
  }

  void path(String name, Object value) {
    path.put(name, Objects.requireNonNull(value, name));
  }

  void query(String name, Object value) {
    query.put(name, Objects.requireNonNull(value, name));
  }

  void field(String name, Object value) {
    fields.put(name, Objects.requireNonNull(value, name));
  }

  void optionalQuery(String name, Options options, int index) {
    Object value = options.value(index);
    if (value != null) query.put(name, value);
  }

  void optionalField(String name, Options options, int index) {
    Object value = options.value(index);
    if (value != null) fields.put(name, value);
  }

  void optionalBody(Options options, int index) {
    body = options.value(index);
  }

  /** Makes the call carry a body even if no field is given. */
  void alwaysBody() {
    alwaysBody = true;
  }

  /** Path and query below the base address. */
  String target() throws InvalidInputException {
    String target = operation.path;
    for (var one : path.entrySet()) {
      String text = one.getValue().toString();
      // An empty segment is another address, and dots are resolved even when they are encoded.
      if (text.isEmpty() || text.equals(".") || text.equals(".."))
        throw new InvalidInputException(
            one.getKey(), one.getKey() + " is empty or dots only; give its value.");
      target = target.replace("{" + one.getKey() + "}", encoded(one.getKey(), text));
    }
    var all = new StringBuilder(target);
    char separator = '?';
    for (var one : query.entrySet()) {
      all.append(separator)
          .append(one.getKey())
          .append('=')
          .append(encoded(one.getKey(), textOf(one.getValue())));
      separator = '&';
    }
    return all.toString();
  }

  private static String textOf(Object value) {
    if (!(value instanceof Double)) return value.toString();
    double number = (Double) value;
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : value.toString();
  }

  private static String encoded(String name, String text) throws InvalidInputException {
    if (text.chars().allMatch(Request::isPlain)) return text;
    var out = new StringBuilder();
    try {
      var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      while (bytes.hasRemaining()) {
        int one = bytes.get() & 0xff;
        if (isPlain(one)) out.append((char) one);
        else out.append('%').append(HEX.charAt(one >> 4)).append(HEX.charAt(one & 15));
      }
      return out.toString();
    } catch (CharacterCodingException e) {
      throw new InvalidInputException(name, name + " has half of a character; give whole ones.");
    }
  }

  private static boolean isPlain(int one) {
    return one >= 'a' && one <= 'z'
        || one >= 'A' && one <= 'Z'
        || one >= '0' && one <= '9'
        || "-._~".indexOf(one) >= 0;
  }

  /** The body; empty for a call without one. */
  byte[] body() throws InvalidInputException {
    try {
      if (body != null) return Json.write(body);
      return fields.isEmpty() && !alwaysBody ? new byte[0] : Json.write(fields);
    } catch (IOException e) {
      throw new InvalidInputException("body", "body cannot be written as JSON; give plain data.");
    }
  }

  /** Everything that was given, by its names, for the check of input. */
  Map<String, Object> given(boolean wholeBody) {
    var all = new LinkedHashMap<String, Object>(path);
    all.putAll(query);
    if (wholeBody && body != null) all.put("body", body);
    else if (wholeBody && (alwaysBody || !fields.isEmpty())) all.put("body", fields);
    else all.putAll(fields);
    return all;
  }

  @Override
  public String toString() {
    return operation.id;
  }
}
