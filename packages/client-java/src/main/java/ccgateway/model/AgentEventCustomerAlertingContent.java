// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * Whose phone is ringing.
 */
public final class AgentEventCustomerAlertingContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventCustomerAlertingContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call ID.
   *
   * @return the field callid, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callid"), Values::text);
  }

  /**
   * Number of the other party, or that of the called agent for an internal call.
   *
   * @return the field otherPhone, if it came
   */
  public Optional<String> otherPhone() {
    return Values.optional(field("otherPhone"), Values::text);
  }

  /**
   * Agent ID of the other party (inferred); the field is in the example only, where it is empty.
   *
   * @return the field otherPhoneWorkno, if it came
   */
  public Optional<String> otherPhoneWorkno() {
    return Values.optional(field("otherPhoneWorkno"), Values::text);
  }

  /**
   * Role of the call at the agent.
   *
   * <p>Values: main (main call), assistant (assisting call).
   *
   * @return the field type, if it came
   */
  public Optional<String> type() {
    return Values.optional(field("type"), Values::text);
  }
}
