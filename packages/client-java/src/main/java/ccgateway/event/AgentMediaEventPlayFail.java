// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentMediaEvent_Play_Fail. The playback failed.
 *
 * <p>Source: cec_07_1387, cec_07_0535.
 */
public final class AgentMediaEventPlayFail extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentMediaEvent_Play_Fail";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventPlayFail(Map<String, ?> fields) {
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
