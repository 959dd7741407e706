// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of what the gateway answers.
 */
public final class QueryIVRInfoOnVdnResultItem extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryIVRInfoOnVdnResultItem(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Access code of the flow.
   *
   * @return the field access, if it came
   */
  public Optional<String> access() {
    return Values.optional(field("access"), Values::text);
  }

  /**
   * ID of the flow. Code of the vendor reads it as a string (vendor sample).
   *
   * @return the field id, if it came
   */
  public OptionalInt id() {
    return Values.optionalInt(field("id"));
  }

  /**
   * Description of the flow.
   *
   * @return the field description, if it came
   */
  public Optional<String> description() {
    return Values.optional(field("description"), Values::text);
  }

  /**
   * ID of the service. Code of the vendor reads it as a string (vendor sample).
   *
   * @return the field serviceNo, if it came
   */
  public OptionalInt serviceNo() {
    return Values.optionalInt(field("serviceNo"));
  }
}
