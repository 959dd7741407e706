// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventCustomerReleaseContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Customer_Release. The customer left the call.
 *
 * <p>Source: cec_07_1364.
 */
public final class AgentEventCustomerRelease extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Customer_Release";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventCustomerRelease(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Which call the customer left.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventCustomerReleaseContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventCustomerReleaseContent::new, null));
  }
}
