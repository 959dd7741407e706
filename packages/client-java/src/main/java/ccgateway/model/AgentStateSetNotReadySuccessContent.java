// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * Why the agent is busy.
 */
public final class AgentStateSetNotReadySuccessContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentStateSetNotReadySuccessContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Busy reason.
   *
   * @return the field reason, if it came
   */
  public Optional<String> reason() {
    return Values.optional(field("reason"), Values::text);
  }
}
