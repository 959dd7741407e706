// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The call and the cause of its failure.
 */
public final class OutboundDetectEVENTContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public OutboundDetectEVENTContent(Map<String, ?> fields) {
    super(fields);
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
   * Code of the cause, such as 1552 in the example. The list of codes was not seen; it is neither the release
   * causes of cec_07_4242 nor the failCode list of cec_07_1139.
   *
   * @return the field detect, if it came
   */
  public OptionalInt detect() {
    return Values.optionalInt(field("detect"));
  }

  /**
   * The cause as text; in the example, that the calling number may not make calls.
   *
   * @return the field desc, if it came
   */
  public Optional<String> desc() {
    return Values.optional(field("desc"), Values::text);
  }
}
