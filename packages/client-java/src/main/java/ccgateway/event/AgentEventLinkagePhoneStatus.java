// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkagePhoneStatusContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkagePhoneStatus. State of the linked phone of the agent.
 *
 * <p>Source: cec_07_1422, cec_07_0572.
 */
public final class AgentEventLinkagePhoneStatus extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkagePhoneStatus";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneStatus(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The state.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkagePhoneStatusContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkagePhoneStatusContent::new, null));
  }
}
