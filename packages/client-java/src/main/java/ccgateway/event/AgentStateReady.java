// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentState_Ready. The agent entered the idle state.
 *
 * <p>It puts the agent into the state idle.
 *
 * <p>Source: cec_07_1345.
 */
public final class AgentStateReady extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentState_Ready";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateReady(Map<String, ?> fields) {
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
