// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventCustomerAlertingContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Customer_Alerting. The phone of the other party is ringing.
 *
 * <p>Source: cec_07_1356, cec_07_0503.
 */
public final class AgentEventCustomerAlerting extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Customer_Alerting";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventCustomerAlerting(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Whose phone is ringing.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventCustomerAlertingContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventCustomerAlertingContent::new, null));
  }
}
