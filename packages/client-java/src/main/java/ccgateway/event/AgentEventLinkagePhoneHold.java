// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkagePhoneHoldContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkagePhoneHold. The call was put on hold on the linked phone (inferred from the name).
 *
 * <p>Source: cec_07_1427, cec_07_0577.
 */
public final class AgentEventLinkagePhoneHold extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkagePhoneHold";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneHold(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkagePhoneHoldContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkagePhoneHoldContent::new, null));
  }
}
