// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventRingingContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Ringing. An incoming call has to be answered by hand.
 *
 * <p>Source: cec_07_1366, cec_07_0513.
 */
public final class AgentEventRinging extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Ringing";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventRinging(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventRingingContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventRingingContent::new, null));
  }
}
