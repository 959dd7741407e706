// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The requested call.
 */
public final class AgentEventPreviewContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventPreviewContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Number of the control block.
   *
   * @return the field controlid, if it came
   */
  public Optional<String> controlId() {
    return Values.optional(field("controlid"), Values::text);
  }

  /**
   * Number to dial.
   *
   * @return the field dialeddigits, if it came
   */
  public Optional<String> dialedDigits() {
    return Values.optional(field("dialeddigits"), Values::text);
  }
}
