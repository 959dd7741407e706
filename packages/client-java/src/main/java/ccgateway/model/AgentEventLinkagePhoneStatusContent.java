// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The state.
 */
public final class AgentEventLinkagePhoneStatusContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneStatusContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * State of the phone.
   *
   * <p>Values: 0 (off-hook), 1 (on-hook), 2 (talking), 3 (phone online), 4 (phone offline), 5 (ringing).
   *
   * @return the field result, if it came
   */
  public OptionalInt result() {
    return Values.optionalInt(field("result"));
  }
}
