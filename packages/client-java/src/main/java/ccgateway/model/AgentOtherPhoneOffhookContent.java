// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The call.
 */
public final class AgentOtherPhoneOffhookContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherPhoneOffhookContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Role of the call at the agent, where it is known.
   *
   * <p>Values: unknown (unknown), main (main call), assistant (assisting call).
   *
   * @return the field type, if it came
   */
  public Optional<String> type() {
    return Values.optional(field("type"), Values::text);
  }
}
