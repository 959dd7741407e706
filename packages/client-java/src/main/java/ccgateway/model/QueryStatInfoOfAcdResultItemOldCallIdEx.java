// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * ID of the call that has waited longest (inferred from the name). The values of the printed answer, the highest
 * ones that fit, mean none (inferred).
 */
public final class QueryStatInfoOfAcdResultItemOldCallIdEx extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryStatInfoOfAcdResultItemOldCallIdEx(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Time, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field dateTime, if it came
   */
  public OptionalLong dateTime() {
    return Values.optionalLong(field("dateTime"));
  }

  /**
   * A part of the ID.
   *
   * @return the field dsn, if it came
   */
  public OptionalInt dsn() {
    return Values.optionalInt(field("dsn"));
  }

  /**
   * A part of the ID.
   *
   * @return the field server, if it came
   */
  public OptionalInt server() {
    return Values.optionalInt(field("server"));
  }

  /**
   * A part of the ID.
   *
   * @return the field handle, if it came
   */
  public OptionalInt handle() {
    return Values.optionalInt(field("handle"));
  }
}
