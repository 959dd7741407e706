// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The call to make.
 */
public final class AgentEventPreviewCallOutExContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventPreviewCallOutExContent(Map<String, ?> fields) {
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
   * Numbers to dial, separated by commas, at most 120 characters.
   *
   * @return the field dialeddigits, if it came
   */
  public Optional<String> dialedDigits() {
    return Values.optional(field("dialeddigits"), Values::text);
  }

  /**
   * Data that travel with the call, at most 16k.
   *
   * @return the field callData, if it came
   */
  public Optional<String> callData() {
    return Values.optional(field("callData"), Values::text);
  }
}
