// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentState_CancelWork_Success. The agent left the wrap-up state on request.
 *
 * <p>It puts the agent into the state idle.
 *
 * <p>Source: cec_07_1352.
 */
public final class AgentStateCancelWorkSuccess extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentState_CancelWork_Success";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateCancelWorkSuccess(Map<String, ?> fields) {
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
