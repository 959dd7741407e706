// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentMediaEventStopRecordDoneContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentMediaEvent_StopRecordDone. A recording stopped.
 *
 * <p>Source: cec_07_1383, cec_07_0531.
 */
public final class AgentMediaEventStopRecordDone extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentMediaEvent_StopRecordDone";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventStopRecordDone(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The recording.
   *
   * @return the field content, if it came
   */
  public Optional<AgentMediaEventStopRecordDoneContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentMediaEventStopRecordDoneContent::new, null));
  }
}
