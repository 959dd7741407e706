// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkageCapabilityContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkageCapability. Result of a request about the ability of the phone for phone linkage
 * (inferred from the name).
 *
 * <p>Source: cec_07_1421, cec_07_0571.
 */
public final class AgentEventLinkageCapability extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkageCapability";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkageCapability(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The outcome.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkageCapabilityContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkageCapabilityContent::new, null));
  }
}
