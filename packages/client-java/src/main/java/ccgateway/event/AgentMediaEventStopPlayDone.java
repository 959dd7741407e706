// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentMediaEventStopPlayDoneContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentMediaEvent_StopPlayDone. The playback stopped.
 *
 * <p>Source: cec_07_1388, cec_07_0536.
 */
public final class AgentMediaEventStopPlayDone extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentMediaEvent_StopPlayDone";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventStopPlayDone(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Why the playback stopped.
   *
   * @return the field content, if it came
   */
  public Optional<AgentMediaEventStopPlayDoneContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentMediaEventStopPlayDoneContent::new, null));
  }
}
