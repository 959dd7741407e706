// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The recording.
 */
public final class AgentMediaEventRecordFailContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventRecordFailContent(Map<String, ?> fields) {
    super(fields);
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
   * Number of the caller.
   *
   * @return the field caller, if it came
   */
  public Optional<String> caller() {
    return Values.optional(field("caller"), Values::text);
  }

  /**
   * Number called.
   *
   * @return the field called, if it came
   */
  public Optional<String> called() {
    return Values.optional(field("called"), Values::text);
  }

  /**
   * ID of the node that holds the recording. The download of a recording needs it in a CTI pool.
   *
   * @return the field locationId, if it came
   */
  public Optional<String> locationId() {
    return Values.optional(field("locationId"), Values::text);
  }

  /**
   * ID of the recording.
   *
   * @return the field recordID, if it came
   */
  public Optional<String> recordId() {
    return Values.optional(field("recordID"), Values::text);
  }

  /**
   * Path of the file, by which the recording is downloaded.
   *
   * @return the field fileName, if it came
   */
  public Optional<String> fileName() {
    return Values.optional(field("fileName"), Values::text);
  }

  /**
   * Call ID.
   *
   * @return the field callId, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callId"), Values::text);
  }

  /**
   * Media of the file; a string in the audio example, an integer in the video example.
   *
   * <p>Values: 1 (audio), 2 (video).
   *
   * @return the field fileMediaType, if it came
   */
  public Optional<String> fileMediaType() {
    return Values.optional(field("fileMediaType"), Values::text);
  }
}
