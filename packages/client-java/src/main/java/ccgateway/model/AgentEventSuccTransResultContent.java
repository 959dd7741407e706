// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The call and the outcome of its transfer.
 */
public final class AgentEventSuccTransResultContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventSuccTransResultContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Outcome of the transfer; 0 is success, anything else failure.
   *
   * @return the field result, if it came
   */
  public OptionalInt result() {
    return Values.optionalInt(field("result"));
  }

  /**
   * Call ID.
   *
   * @return the field callId, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callId"), Values::text);
  }
}
