// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Why it could not be created.
 */
public final class AgentConfRequestFailedContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfRequestFailedContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Code of the cause; the page lists no values.
   *
   * @return the field cause, if it came
   */
  public OptionalInt cause() {
    return Values.optionalInt(field("cause"));
  }
}
