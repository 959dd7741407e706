// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkagePhoneUnHoldContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkagePhoneUnHold. The call was taken off hold on the linked phone (inferred from the
 * name).
 *
 * <p>Source: cec_07_1428, cec_07_0578.
 */
public final class AgentEventLinkagePhoneUnHold extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkagePhoneUnHold";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneUnHold(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkagePhoneUnHoldContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkagePhoneUnHoldContent::new, null));
  }
}
