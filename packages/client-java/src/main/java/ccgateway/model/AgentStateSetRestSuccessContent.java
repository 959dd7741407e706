// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * Why the agent rests. The text says that the event carries no additional information while its example holds a
 * reason, so null is possible (inferred).
 */
public final class AgentStateSetRestSuccessContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateSetRestSuccessContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Reason of the rest.
   *
   * @return the field reason, if it came
   */
  public Optional<String> reason() {
    return Values.optional(field("reason"), Values::text);
  }
}
