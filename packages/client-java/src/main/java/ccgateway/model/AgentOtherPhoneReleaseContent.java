// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Who hung up.
 */
public final class AgentOtherPhoneReleaseContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherPhoneReleaseContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Who hung up the phone.
   *
   * <p>Values: 2 (hung up by the agent), 3 (hung up by the platform).
   *
   * @return the field phoneState, if it came
   */
  public OptionalInt phoneState() {
    return Values.optionalInt(field("phoneState"));
  }
}
