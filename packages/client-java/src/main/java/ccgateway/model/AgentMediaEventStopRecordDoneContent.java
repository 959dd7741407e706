// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The recording.
 */
public final class AgentMediaEventStopRecordDoneContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventStopRecordDoneContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Time of the start, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field beginTime, if it came
   */
  public OptionalLong beginTime() {
    return Values.optionalLong(field("beginTime"));
  }

  /**
   * Time of the end, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field endTime, if it came
   */
  public OptionalLong endTime() {
    return Values.optionalLong(field("endTime"));
  }

  /**
   * ID of the recording task.
   *
   * @return the field taskId, if it came
   */
  public OptionalInt taskId() {
    return Values.optionalInt(field("taskId"));
  }

  /**
   * Media of the file. The page lists no values; in AgentMediaEvent_Record, 1 is audio and 2 is video.
   *
   * @return the field fileMediaType, if it came
   */
  public Optional<String> fileMediaType() {
    return Values.optional(field("fileMediaType"), Values::text);
  }

  /**
   * Format of the recording; the example of 2026 holds '3'.
   *
   * @return the field recordFormat, if it came
   */
  public Optional<String> recordFormat() {
    return Values.optional(field("recordFormat"), Values::text);
  }

  /**
   * Call ID; on the Chinese page only.
   *
   * @return the field callId, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callId"), Values::text);
  }
}
