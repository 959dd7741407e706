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
public final class AgentEventTalkingContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventTalkingContent(Map<String, ?> fields) {
    super(fields);
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
   * Call ID.
   *
   * @return the field callid, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callid"), Values::text);
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
   * Call type.
   *
   * @return the field feature, if it came
   */
  public OptionalInt feature() {
    return Values.optionalInt(field("feature"));
  }

  /**
   * Role of the call at the agent.
   *
   * <p>Values: main (main call), assistant (assisting call).
   *
   * @return the field type, if it came
   */
  public Optional<String> type() {
    return Values.optional(field("type"), Values::text);
  }

  /**
   * Media of the call; the page lists 1, 3, 5 and 6 only.
   *
   * @return the field mediaAbility, if it came
   */
  public Optional<String> mediaAbility() {
    return Values.optional(field("mediaAbility"), Values::text);
  }

  /**
   * Number of the other party (inferred). The page has no such field; clients read it.
   *
   * @return the field partner, if it came
   */
  public Optional<Object> partner() {
    return Values.optional(field("partner"), Values::any);
  }
}
