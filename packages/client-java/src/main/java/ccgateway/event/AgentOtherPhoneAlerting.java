// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentOtherPhoneAlertingContent2;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentOther_PhoneAlerting. The agent's phone is ringing.
 *
 * <p>Source: cec_07_1398, cec_07_0548.
 */
public final class AgentOtherPhoneAlerting extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentOther_PhoneAlerting";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherPhoneAlerting(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Nothing, according to the page. Clients receive null for an outgoing call of the agent's own and an object for
   * an incoming one (third-party).
   *
   * @return the field content, if it came
   */
  public Optional<AgentOtherPhoneAlertingContent2> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentOtherPhoneAlertingContent2::new, null));
  }
}
