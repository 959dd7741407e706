package ccgateway;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks what a call was given against the rules of the model, a small part of JSON Schema. */
final class InputCheck {
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
  private static final int LONGEST_SHOWN = 80;

  /** Empty for all editions. */
  private final String edition;

  InputCheck(String edition) {
    this.edition = edition;
  }

  /** The rules are read at the first check, because programs without one do not need them. */
  private static final class Rules {
    static final Map<?, ?> ALL = read();

    private static Map<?, ?> read() {
      try (var in = InputCheck.class.getResourceAsStream("rules.json")) {
        return (Map<?, ?>) Json.read(in.readAllBytes());
      } catch (IOException e) {
        throw new IllegalStateException("The rules of the input check are broken.", e);
      }
    }
  }

  void check(Request request) throws InvalidInputException {
    String name = request.operation.method + " " + request.operation.path;
    var rule = mapOf(Rules.ALL.get(name));
    if (rule.isEmpty()) return;
    if (!holds(rule))
      throw new InvalidInputException(null, "Edition " + edition + " has no " + name + ".");
    boolean wholeBody = mapOf(rule.get("properties")).containsKey("body");
    check(rule, plain(request.given(wholeBody)), "");
  }

  private static Object plain(Object value) throws InvalidInputException {
    try {
      return Json.read(Json.write(value));
    } catch (IOException e) {
      throw new InvalidInputException("body", "body cannot be written as JSON; give plain data.");
    }
  }

  private boolean holds(Map<?, ?> lifetime) {
    if (edition.isEmpty()) return true;
    Object since = lifetime.get("since");
    Object until = lifetime.get("until");
    return (since == null || since.toString().compareTo(edition) <= 0)
        && (until == null || edition.compareTo(until.toString()) < 0);
  }

  /** The rule of the edition; without one the rules of all editions, the newest last. */
  private List<Map<Object, Object>> versions(Map<?, ?> rule) {
    var all = new ArrayList<Map<Object, Object>>();
    all.add(new LinkedHashMap<>(rule));
    for (Object change : listOf(rule.get("changes"))) {
      var told = mapOf(change);
      if (!edition.isEmpty() && told.get("edition").toString().compareTo(edition) > 0) continue;
      var next = new LinkedHashMap<>(all.get(all.size() - 1));
      next.putAll(mapOf(told.get("set")));
      all.add(next);
    }
    return edition.isEmpty() ? all : all.subList(all.size() - 1, all.size());
  }

  private void check(Map<?, ?> rule, Object value, String place) throws InvalidInputException {
    InvalidInputException last = null;
    for (Map<Object, Object> version : versions(rule)) {
      try {
        checkVersion(version, value, place);
        return;
      } catch (InvalidInputException e) {
        last = e;
      }
    }
    if (last != null) throw last;
  }

  private void checkVersion(Map<Object, Object> rule, Object value, String place)
      throws InvalidInputException {
    var lives = mapOf(rule.get("lives"));
    if (!lives.isEmpty())
      rule.put(
          "enum",
          listOf(rule.get("enum")).stream()
              .filter(one -> holds(mapOf(lives.get(String.valueOf(one)))))
              .collect(Collectors.toList()));
    var alternatives = listOf(rule.get("anyOf"));
    if (!alternatives.isEmpty()) {
      for (Object one : alternatives) if (passes(mapOf(one), value, place)) return;
      throw complaint(
          rule,
          value,
          place,
          alternatives.stream()
              .map(one -> expectation(mapOf(one)))
              .collect(Collectors.joining(", or ")));
    }
    if (!fits(rule, value)) throw complaint(rule, value, place, expectation(rule));
    if (value instanceof List && rule.get("items") != null) {
      int index = 0;
      for (Object item : (List<?>) value)
        check(mapOf(rule.get("items")), item, place + "[" + index++ + "]");
    }
    if (value instanceof Map && rule.get("properties") != null)
      checkFields(rule, (Map<?, ?>) value, place);
  }

  private boolean passes(Map<?, ?> rule, Object value, String place) {
    try {
      check(rule, value, place);
      return true;
    } catch (InvalidInputException e) {
      return false;
    }
  }

  private void checkFields(Map<?, ?> rule, Map<?, ?> fields, String place)
      throws InvalidInputException {
    var properties = mapOf(rule.get("properties"));
    for (var field : fields.entrySet()) {
      String name = (String) field.getKey();
      String path = place.isEmpty() ? name : place + "." + name;
      if (!properties.containsKey(name))
        throw new InvalidInputException(name, path + " is not documented.");
      var property = mapOf(properties.get(name));
      if (!holds(property))
        throw new InvalidInputException(name, path + " is not in edition " + edition + ".");
      check(property, field.getValue(), path);
    }
    for (Object name : listOf(rule.get("required")))
      if (fields.get(name) == null)
        throw new InvalidInputException((String) name, name + " is missing.");
  }

  private static boolean fits(Map<?, ?> rule, Object value) {
    Object type = rule.get("type");
    if (type != null && !hasType(value, (String) type)) return false;
    if (rule.get("const") != null && !same(rule.get("const"), value)) return false;
    if (rule.get("enum") != null
        && listOf(rule.get("enum")).stream().noneMatch(one -> same(one, value))) return false;
    if (value instanceof Number)
      return within(rule, ((Number) value).doubleValue(), "minimum", "maximum");
    if (value instanceof List)
      return within(rule, ((List<?>) value).size(), "minItems", "maxItems");
    if (!(value instanceof String)) return true;
    var text = (String) value;
    return within(rule, text.codePointCount(0, text.length()), "minLength", "maxLength")
        && (rule.get("pattern") == null
            || PATTERNS
                .computeIfAbsent((String) rule.get("pattern"), Pattern::compile)
                .matcher(text)
                .find());
  }

  private static boolean within(Map<?, ?> rule, double value, String least, String most) {
    Object minimum = rule.get(least);
    Object maximum = rule.get(most);
    return (minimum == null || value >= ((Number) minimum).doubleValue())
        && (maximum == null || value <= ((Number) maximum).doubleValue());
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof Number && other instanceof Number)
      return ((Number) one).doubleValue() == ((Number) other).doubleValue();
    return one != null && one.equals(other);
  }

  private static boolean hasType(Object value, String type) {
    switch (type) {
      case "integer":
        return value instanceof Number
            && ((Number) value).doubleValue() == Math.rint(((Number) value).doubleValue());
      case "number":
        return value instanceof Number;
      case "string":
        return value instanceof String;
      case "boolean":
        return value instanceof Boolean;
      case "array":
        return value instanceof List;
      case "object":
        return value instanceof Map;
      default:
        return value == null;
    }
  }

  /** Never quotes a secret, or an object or list that may hold one. */
  private static InvalidInputException complaint(
      Map<?, ?> rule, Object value, String place, String expected) {
    String told = mayQuote(rule) ? clipped(text(value)) : described(value);
    String last = place.substring(place.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
    return new InvalidInputException(
        last, place + " must be " + expected + "; it is " + told + ".");
  }

  private static boolean mayQuote(Map<?, ?> rule) {
    return !Boolean.TRUE.equals(rule.get("secret"))
        && rule.get("properties") == null
        && rule.get("items") == null
        && listOf(rule.get("anyOf")).stream().allMatch(one -> mayQuote(mapOf(one)));
  }

  private static String described(Object value) {
    if (value instanceof String)
      return "a text of "
          + ((String) value).codePointCount(0, ((String) value).length())
          + " characters";
    if (value instanceof List) return "a list of " + ((List<?>) value).size() + " items";
    if (value instanceof Number) return "a number";
    if (value instanceof Boolean) return "a boolean";
    return value == null ? "null" : "an object";
  }

  private static String clipped(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
  }

  /** Says what a rule asks for. */
  private static String expectation(Map<?, ?> rule) {
    var words = new ArrayList<String>();
    Object type = rule.get("type");
    if (rule.get("const") != null) words.add(text(rule.get("const")));
    else if (rule.get("enum") != null)
      words.add(
          "one of "
              + listOf(rule.get("enum")).stream()
                  .map(InputCheck::text)
                  .collect(Collectors.joining(", ")));
    else if (type == null) words.add("a value");
    else words.add(("aio".indexOf(type.toString().charAt(0)) >= 0 ? "an " : "a ") + type);
    var range = mapOf(rule.get("range"));
    var bounds = range.isEmpty() ? rule : range;
    if (bounds.get("minimum") != null) words.add("from " + bounds.get("minimum"));
    if (bounds.get("maximum") != null) words.add("up to " + bounds.get("maximum"));
    if (rule.get("minLength") != null)
      words.add("of at least " + rule.get("minLength") + " characters");
    if (rule.get("maxLength") != null)
      words.add("of at most " + rule.get("maxLength") + " characters");
    if (rule.get("maxItems") != null) words.add("of at most " + rule.get("maxItems") + " items");
    if (rule.get("pattern") != null && range.isEmpty())
      words.add("of the form " + rule.get("pattern"));
    return String.join(" ", words);
  }

  private static String text(Object value) {
    try {
      return Json.text(value);
    } catch (IOException e) {
      return "a value";
    }
  }

  private static Map<?, ?> mapOf(Object value) {
    return value instanceof Map ? (Map<?, ?>) value : Map.of();
  }

  private static List<?> listOf(Object value) {
    return value instanceof List ? (List<?>) value : List.of();
  }
}
