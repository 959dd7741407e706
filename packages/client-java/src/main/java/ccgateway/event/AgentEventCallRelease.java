// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Call_Release. The agent left the call.
 *
 * <p>Source: cec_07_1363.
 */
public final class AgentEventCallRelease extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Call_Release";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventCallRelease(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call ID. Clients also receive an object that holds it (third-party).
   *
   * @return the field content, if it came
   */
  public Optional<String> content() {
    return Values.optional(field("content"), Values::text);
  }
}
