package ccgateway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object that the gateway sent. Its methods read the documented fields into their documented types; {@link
 * #fields()} has them as they came, with those that no document names. It does not change.
 */
public abstract class JsonObject {
  private final Map<String, Object> fields;

  /**
   * Makes an object of its fields.
   *
   * @param fields maps, lists, texts, numbers and booleans by their names on the wire
   */
  protected JsonObject(Map<String, ?> fields) {
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<String, Object>(fields));
  }

  /**
   * All fields as they came.
   *
   * @return maps, lists, texts, numbers and booleans by their names on the wire; it cannot be changed
   */
  public final Map<String, Object> fields() {
    return fields;
  }

  /**
   * A field as it came.
   *
   * @param name its name on the wire
   * @return its value; null if it is missing
   */
  protected final Object field(String name) {
    return fields.get(name);
  }

  @Override
  public final boolean equals(Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((JsonObject) other).fields.equals(fields);
  }

  @Override
  public final int hashCode() {
    return fields.hashCode();
  }

  /** The names of the fields; values may be secret. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + fields.keySet();
  }
}
