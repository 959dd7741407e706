// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The outcome and the picture.
 */
public final class AgentEventImageCaptureContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventImageCaptureContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call ID.
   *
   * @return the field callid, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callid"), Values::text);
  }

  /**
   * Outcome of the capture.
   *
   * <p>Values: 0 (success), 1 (failure), 2 (refused by the user).
   *
   * @return the field result, if it came
   */
  public OptionalInt result() {
    return Values.optionalInt(field("result"));
  }

  /**
   * Name of the picture file.
   *
   * @return the field filename, if it came
   */
  public Optional<String> fileName() {
    return Values.optional(field("filename"), Values::text);
  }

  /**
   * ID of the node that holds the picture.
   *
   * @return the field locationId, if it came
   */
  public OptionalInt locationId() {
    return Values.optionalInt(field("locationId"));
  }
}
