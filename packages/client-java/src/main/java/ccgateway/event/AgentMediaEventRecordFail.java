// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentMediaEventRecordFailContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentMediaEvent_Record_Fail. A recording could not start. Its content has the fields of
 * AgentMediaEvent_Record.
 *
 * <p>Source: cec_07_1382, cec_07_0530.
 */
public final class AgentMediaEventRecordFail extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentMediaEvent_Record_Fail";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventRecordFail(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The recording.
   *
   * @return the field content, if it came
   */
  public Optional<AgentMediaEventRecordFailContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentMediaEventRecordFailContent::new, null));
  }
}
