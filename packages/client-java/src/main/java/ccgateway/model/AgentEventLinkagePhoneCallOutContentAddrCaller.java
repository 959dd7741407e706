// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Calling party, that is the agent.
 */
public final class AgentEventLinkagePhoneCallOutContentAddrCaller extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneCallOutContentAddrCaller(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The address, such as a phone number.
   *
   * @return the field address, if it came
   */
  public Optional<String> address() {
    return Values.optional(field("address"), Values::text);
  }

  /**
   * Type of the address; 6 is a phone number.
   *
   * @return the field addressType, if it came
   */
  public OptionalInt addressType() {
    return Values.optionalInt(field("addressType"));
  }
}
