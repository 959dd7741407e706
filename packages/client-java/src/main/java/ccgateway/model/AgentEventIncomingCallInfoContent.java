// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The call.
 */
public final class AgentEventIncomingCallInfoContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventIncomingCallInfoContent(Map<String, ?> fields) {
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
   * Name of the skill queue.
   *
   * @return the field skillName, if it came
   */
  public Optional<String> skillName() {
    return Values.optional(field("skillName"), Values::text);
  }

  /**
   * ID of the skill queue.
   *
   * @return the field skillId, if it came
   */
  public OptionalInt skillId() {
    return Values.optionalInt(field("skillId"));
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
   * Agent ID of the agent who released this call last; 65535 means none (inferred).
   *
   * @return the field lastReleaseAgentId, if it came
   */
  public OptionalInt lastReleaseAgentId() {
    return Values.optionalInt(field("lastReleaseAgentId"));
  }

  /**
   * Media type of the call.
   *
   * @return the field mediaType, if it came
   */
  public OptionalInt mediaType() {
    return Values.optionalInt(field("mediaType"));
  }

  /**
   * How often the call was released by an agent and routed again.
   *
   * @return the field releaseAndReQueueCount, if it came
   */
  public OptionalInt releaseAndReQueueCount() {
    return Values.optionalInt(field("releaseAndReQueueCount"));
  }

  /**
   * Whether the call was routed again after an agent released it.
   *
   * <p>Values: 0 (not routed again), 1 (routed again after an agent released it).
   *
   * @return the field releaseAndReQueueCallFlag, if it came
   */
  public OptionalInt releaseAndReQueueCallFlag() {
    return Values.optionalInt(field("releaseAndReQueueCallFlag"));
  }
}
