// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Connect_Fail. Connecting a call failed.
 *
 * <p>Source: cec_07_1367, cec_07_0514.
 */
public final class AgentEventConnectFail extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Connect_Fail";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventConnectFail(Map<String, ?> fields) {
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
