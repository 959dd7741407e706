// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentState_SetWork_Success. The agent entered the wrap-up state on request.
 *
 * <p>It puts the agent into the state wrap-up.
 *
 * <p>Source: cec_07_1351, cec_05_1316, cec_05_1317.
 */
public final class AgentStateSetWorkSuccess extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentState_SetWork_Success";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateSetWorkSuccess(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Nothing; the event carries no additional information (inferred).
   *
   * @return the field content, if it came
   */
  public Optional<Object> content() {
    return Values.optional(field("content"), Values::any);
  }
}
