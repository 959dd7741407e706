// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of what the gateway answers.
 */
public final class GetAgentStatusResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public GetAgentStatusResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * What the agent is doing.
   *
   * @return the field agentState, if it came
   */
  public OptionalInt agentState() {
    return Values.optionalInt(field("agentState"));
  }

  /**
   * Whether the agent is in a call.
   *
   * @return the field isWorking, if it came
   */
  public Optional<Boolean> isWorking() {
    return Values.optional(field("isWorking"), Values::truth);
  }
}
