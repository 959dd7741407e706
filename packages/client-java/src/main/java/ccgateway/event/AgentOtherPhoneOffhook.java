// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentOtherPhoneOffhookContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentOther_PhoneOffhook. The agent's phone was picked up.
 *
 * <p>Source: cec_07_1397, cec_07_0547.
 */
public final class AgentOtherPhoneOffhook extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentOther_PhoneOffhook";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherPhoneOffhook(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentOtherPhoneOffhookContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentOtherPhoneOffhookContent::new, null));
  }
}
