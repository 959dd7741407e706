// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The call and the outcome of the switch.
 */
public final class AgentEventMediaSwithContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventMediaSwithContent(Map<String, ?> fields) {
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
   * Outcome of the switch; 0 is success, anything else failure.
   *
   * @return the field reason, if it came
   */
  public OptionalInt reason() {
    return Values.optionalInt(field("reason"));
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
   * Media of the call. The example holds 3, which mediaSwitch takes for video; it is not a value of MediaType.
   *
   * @return the field mediaType, if it came
   */
  public OptionalInt mediaType() {
    return Values.optionalInt(field("mediaType"));
  }
}
