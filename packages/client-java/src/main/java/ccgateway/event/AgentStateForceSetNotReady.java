// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentState_Force_SetNotReady. The agent was forced into the busy state.
 *
 * <p>It puts the agent into the state busy.
 */
public final class AgentStateForceSetNotReady extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentState_Force_SetNotReady";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateForceSetNotReady(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The content was not seen.
   *
   * @return the field content, if it came
   */
  public Optional<Object> content() {
    return Values.optional(field("content"), Values::any);
  }
}
