// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The outcome.
 */
public final class AgentConfStopVoiceContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfStopVoiceContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Outcome, 0 or 1; what either means was not seen.
   *
   * <p>Range: 0 to 1.
   *
   * @return the field result, if it came
   */
  public OptionalInt result() {
    return Values.optionalInt(field("result"));
  }
}
