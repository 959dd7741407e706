// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentStateSetRestSuccessContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentState_SetRest_Success. The rest that was asked for has begun. The operation rest is asynchronous:
 * its answer comes before this event. When rest was asked for during a call or in wrap-up, the event comes only
 * when that is over (third-party).
 *
 * <p>It puts the agent into the state rest.
 *
 * <p>Source: cec_07_1348.
 */
public final class AgentStateSetRestSuccess extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentState_SetRest_Success";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateSetRestSuccess(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Why the agent rests. The text says that the event carries no additional information while its example holds a
   * reason, so null is possible (inferred).
   *
   * @return the field content, if it came
   */
  public Optional<AgentStateSetRestSuccessContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentStateSetRestSuccessContent::new, null));
  }
}
