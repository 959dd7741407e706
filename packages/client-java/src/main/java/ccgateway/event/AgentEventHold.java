// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Hold. The call was put on hold.
 *
 * <p>Source: cec_07_1357, cec_07_0504.
 */
public final class AgentEventHold extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Hold";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventHold(Map<String, ?> fields) {
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
