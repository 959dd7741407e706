// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventMessageDataContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_MessageData. A multimedia message of the customer arrived.
 *
 * <p>Source: cec_07_1405, cec_07_0555.
 */
public final class AgentEventMessageData extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_MessageData";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventMessageData(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The message and its call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventMessageDataContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventMessageDataContent::new, null));
  }
}
