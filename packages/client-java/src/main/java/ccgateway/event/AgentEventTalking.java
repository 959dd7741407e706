// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventTalkingContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Talking. The agent entered the talking state.
 *
 * <p>Source: cec_07_1355.
 */
public final class AgentEventTalking extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Talking";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventTalking(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventTalkingContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventTalkingContent::new, null));
  }
}
