package ccgateway;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of a call by their places and names on the wire. */
final class Arguments {
  private final Map<String, Object> places;

  Arguments(Object places) {
    this.places = fields(places);
  }

  boolean has(String place, String name) {
    if (place.equals("body")) return places.containsKey("body");
    return in(place).containsKey(name);
  }

  Object value(String place, String name) {
    return place.equals("body") ? places.get("body") : in(place).get(name);
  }

  /** Headers for this call. */
  Map<String, Object> headers() {
    return in("header");
  }

  private Map<String, Object> in(String place) {
    return fields(places.get(place.equals("field") ? "body" : place));
  }

  static Map<String, Object> fields(Object value) {
    return ccgateway.internal.Values.map(value);
  }

  static <T> List<T> list(Object value, Function<Object, T> item) {
    return ((List<?>) value).stream().map(item).collect(Collectors.toList());
  }
}
