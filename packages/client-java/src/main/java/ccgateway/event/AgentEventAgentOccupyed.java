// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Agent_Occupyed. The agent was preoccupied for an outbound call.
 *
 * <p>Source: cec_07_1376, cec_07_0524.
 */
public final class AgentEventAgentOccupyed extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Agent_Occupyed";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventAgentOccupyed(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Nothing; the event carries no additional information.
   *
   * @return the field content, if it came
   */
  public Optional<Object> content() {
    return Values.optional(field("content"), Values::any);
  }
}
