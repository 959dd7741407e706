// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One participant.
 */
public final class ConferenceInfoAddress extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public ConferenceInfoAddress(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Kind of address by which the participant is named.
   *
   * <p>Values: 6 (phone number), 9 (agent).
   *
   * @return the field addressType, if it came
   */
  public Optional<String> addressType() {
    return Values.optional(field("addressType"), Values::text);
  }

  /**
   * Phone number or agent ID of the participant.
   *
   * @return the field address, if it came
   */
  public Optional<String> address() {
    return Values.optional(field("address"), Values::text);
  }

  /**
   * Self-defined type of the call.
   *
   * @return the field deviceCallType, if it came
   */
  public OptionalInt deviceCallType() {
    return Values.optionalInt(field("deviceCallType"));
  }

  /**
   * Self-defined type of the device.
   *
   * @return the field deviceType, if it came
   */
  public OptionalInt deviceType() {
    return Values.optionalInt(field("deviceType"));
  }

  /**
   * What the participant can do.
   *
   * <p>Values: 1 (listen only), 2 (speak only), 3 (listen and speak), 4 (neither, as changeParticipantMode can set
   * it; not in the table (inferred)).
   *
   * @return the field channelAttrib, if it came
   */
  public OptionalInt channelAttrib() {
    return Values.optionalInt(field("channelAttrib"));
  }

  /**
   * State of the participant in the conference.
   *
   * <p>Values: 0 (in the conference), 1 (held), 2 (announcement).
   *
   * @return the field channelState, if it came
   */
  public OptionalInt channelState() {
    return Values.optionalInt(field("channelState"));
  }

  /**
   * Role of the participant.
   *
   * <p>Values: 0 (participant), 1 (chair).
   *
   * @return the field role, if it came
   */
  public OptionalInt role() {
    return Values.optionalInt(field("role"));
  }

  /**
   * Time at which the participant joined, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field enterTime, if it came
   */
  public OptionalLong enterTime() {
    return Values.optionalLong(field("enterTime"));
  }
}
