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
public final class AgentEventAutoAnswerContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventAutoAnswerContent(Map<String, ?> fields) {
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
   * Number called.
   *
   * @return the field called, if it came
   */
  public Optional<String> called() {
    return Values.optional(field("called"), Values::text);
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
   * Call type; bound to the call ID and unchanged by transfers.
   *
   * @return the field feature, if it came
   */
  public OptionalInt feature() {
    return Values.optionalInt(field("feature"));
  }

  /**
   * Media of the call.
   *
   * @return the field mediaAbility, if it came
   */
  public Optional<String> mediaAbility() {
    return Values.optional(field("mediaAbility"), Values::text);
  }

  /**
   * Whether the call was set up by a transfer.
   *
   * <p>Values: yes (transferred), no (not transferred).
   *
   * @return the field transfer, if it came
   */
  public Optional<String> transfer() {
    return Values.optional(field("transfer"), Values::text);
  }

  /**
   * Agent who transferred the call; empty if there is none.
   *
   * @return the field transfrom, if it came
   */
  public Optional<String> transfrom() {
    return Values.optional(field("transfrom"), Values::text);
  }

  /**
   * Media type of the call. An integer, such as 5.
   *
   * @return the field mediaType, if it came
   */
  public OptionalInt mediaType() {
    return Values.optionalInt(field("mediaType"));
  }
}
