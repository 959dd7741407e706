// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkagePhoneCallOutContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkagePhoneCallOut. The agent dials out on the linked phone.
 *
 * <p>Source: cec_07_1429, cec_07_0579.
 */
public final class AgentEventLinkagePhoneCallOut extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkagePhoneCallOut";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneCallOut(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call being dialled.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkagePhoneCallOutContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkagePhoneCallOutContent::new, null));
  }
}
