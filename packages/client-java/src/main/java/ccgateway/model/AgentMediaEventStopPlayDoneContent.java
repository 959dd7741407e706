// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Why the playback stopped.
 */
public final class AgentMediaEventStopPlayDoneContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventStopPlayDoneContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Cause of the stop.
   *
   * <p>Values: 0 (reached its end), 1 (stopped by the agent), 2 (failed).
   *
   * @return the field cause, if it came
   */
  public OptionalInt cause() {
    return Values.optionalInt(field("cause"));
  }
}
