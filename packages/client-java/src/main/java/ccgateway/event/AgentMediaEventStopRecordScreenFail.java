// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentMediaEvent_StopRecordScreen_Fail. A screen recording could not be stopped.
 *
 * <p>Source: cec_07_4209.
 */
public final class AgentMediaEventStopRecordScreenFail extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentMediaEvent_StopRecordScreen_Fail";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventStopRecordScreenFail(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The content was not seen.
   *
   * @return the field content, if it came
   */
  public Optional<Object> content() {
    return Values.optional(field("content"), Values::any);
  }
}
