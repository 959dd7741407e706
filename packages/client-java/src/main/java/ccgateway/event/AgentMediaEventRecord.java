// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentMediaEventRecordContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentMediaEvent_Record. A recording started.
 *
 * <p>Source: cec_07_1381, cec_07_0529.
 */
public final class AgentMediaEventRecord extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentMediaEvent_Record";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventRecord(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The recording.
   *
   * @return the field content, if it came
   */
  public Optional<AgentMediaEventRecordContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentMediaEventRecordContent::new, null));
  }
}
