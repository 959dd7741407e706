// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_No_Answer. The agent did not answer a call by hand in time, and the call was cut.
 *
 * <p>Source: cec_07_1362, cec_07_0509.
 */
public final class AgentEventNoAnswer extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_No_Answer";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventNoAnswer(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call ID.
   *
   * @return the field content, if it came
   */
  public Optional<String> content() {
    return Values.optional(field("content"), Values::text);
  }
}
