// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The participant and the change.
 */
public final class AgentConfParticipantChangedContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfParticipantChangedContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Outcome of the change; 0 is success, any other value a failure.
   *
   * @return the field result, if it came
   */
  public OptionalInt result() {
    return Values.optionalInt(field("result"));
  }

  /**
   * What changed.
   *
   * <p>Values: 0 (joined), 1 (left), 2 (chair changed), 3 (muted), 4 (unmuted), 5 (held), 6 (unheld).
   *
   * @return the field changeType, if it came
   */
  public OptionalInt changeType() {
    return Values.optionalInt(field("changeType"));
  }

  /**
   * Why the participant left; it means something only when changeType is 1. The example holds 255, which is not in
   * the list.
   *
   * @return the field changeReason, if it came
   */
  public OptionalInt changeReason() {
    return Values.optionalInt(field("changeReason"));
  }

  /**
   * ID of the conference.
   *
   * @return the field confId, if it came
   */
  public OptionalInt confId() {
    return Values.optionalInt(field("confId"));
  }

  /**
   * Phone number or agent ID of the participant, as participantType tells.
   *
   * @return the field participant, if it came
   */
  public Optional<String> participant() {
    return Values.optional(field("participant"), Values::text);
  }

  /**
   * What participant holds.
   *
   * <p>Values: 6 (phone number), 9 (agent ID).
   *
   * @return the field participantType, if it came
   */
  public OptionalInt participantType() {
    return Values.optionalInt(field("participantType"));
  }

  /**
   * Self-defined type of the call of the participant.
   *
   * @return the field deviceCallType, if it came
   */
  public OptionalInt deviceCallType() {
    return Values.optionalInt(field("deviceCallType"));
  }

  /**
   * Self-defined type of the device of the participant.
   *
   * @return the field deviceType, if it came
   */
  public OptionalInt deviceType() {
    return Values.optionalInt(field("deviceType"));
  }
}
