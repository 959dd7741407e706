// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentState_Rest_Timeout. The granted time of the rest is over. The event is a reminder only; the agent
 * is still in the rest state.
 *
 * <p>Source: cec_07_1350, cec_07_0497.
 */
public final class AgentStateRestTimeout extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentState_Rest_Timeout";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateRestTimeout(Map<String, ?> fields) {
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
