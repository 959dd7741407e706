// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentState_Busy. The agent is handling a call, from the moment at which the platform allots one: the
 * event lists of an incoming and of an outgoing call (cec_05_1426, cec_05_1423) begin with it, before
 * AgentEvent_Ringing and before the other party is called. So the agent is occupied, and the events of the call
 * tell whether it rings or is talked in. This is not the busy state that sayBusy sets, which
 * AgentState_SetNotReady_Success announces; clients take it as talking, or wrongly as busy (third-party).
 *
 * <p>It puts the agent into the state occupied.
 *
 * <p>Source: cec_07_1343, cec_07_0490.
 */
public final class AgentStateBusy extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentState_Busy";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateBusy(Map<String, ?> fields) {
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
