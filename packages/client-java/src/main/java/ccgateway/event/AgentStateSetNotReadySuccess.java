// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentStateSetNotReadySuccessContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentState_SetNotReady_Success. The agent entered the busy state.
 *
 * <p>It puts the agent into the state busy.
 *
 * <p>Source: cec_07_1346.
 */
public final class AgentStateSetNotReadySuccess extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentState_SetNotReady_Success";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateSetNotReadySuccess(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Why the agent is busy.
   *
   * @return the field content, if it came
   */
  public Optional<AgentStateSetNotReadySuccessContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentStateSetNotReadySuccessContent::new, null));
  }
}
