package ccgateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object that the gateway is sent. It does not change. */
public abstract class InputObject {
  private final List<String> names;
  private final Object[] values;

  /**
   * Makes an object of its values.
   *
   * @param names the names of the fields on the wire, in their order
   * @param values the values in the same order; null for a field that is left out
   */
  protected InputObject(List<String> names, Object[] values) {
    this.names = names;
    this.values = values.clone();
  }

  /**
   * Refuses a field that is missing.
   *
   * @param value the value
   * @param name the name of the field on the wire
   */
  protected static void require(Object value, String name) {
    if (value == null) throw new IllegalStateException(name + " is mandatory and was not set.");
  }

  final Object value(int index) {
    return values[index];
  }

  final List<String> names() {
    return names;
  }

  final Map<String, Object> toMap() {
    var fields = new LinkedHashMap<String, Object>();
    for (int i = 0; i < values.length; i++)
      if (values[i] != null) fields.put(names.get(i), values[i]);
    return fields;
  }

  @Override
  public final boolean equals(Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((InputObject) other).toMap().equals(toMap());
  }

  @Override
  public final int hashCode() {
    return toMap().hashCode();
  }

  /** The names of the fields; values may be secret. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + toMap().keySet();
  }
}
