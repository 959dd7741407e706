// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The call being dialled.
 */
public final class AgentEventLinkagePhoneCallOutContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneCallOutContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Called party.
   *
   * @return the field addrCalled, if it came
   */
  public Optional<AgentEventLinkagePhoneCallOutContentAddrCalled> addrCalled() {
    return Values.optional(field("addrCalled"), value -> Values.object(value, AgentEventLinkagePhoneCallOutContentAddrCalled::new, null));
  }

  /**
   * Calling party, that is the agent.
   *
   * @return the field addrCaller, if it came
   */
  public Optional<AgentEventLinkagePhoneCallOutContentAddrCaller> addrCaller() {
    return Values.optional(field("addrCaller"), value -> Values.object(value, AgentEventLinkagePhoneCallOutContentAddrCaller::new, null));
  }

  /**
   * ID of the skill queue.
   *
   * @return the field skillId, if it came
   */
  public OptionalInt skillId() {
    return Values.optionalInt(field("skillId"));
  }

  /**
   * Call ID of the dialling; it is not the ID of the later call.
   *
   * @return the field callId, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callId"), Values::text);
  }
}
