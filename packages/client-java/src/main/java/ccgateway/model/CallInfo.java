// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One call, as the call queries answer it. No field is guaranteed: older answers lack userPriority, trunkNo and
 * logontimes, and an item of a printed example lacks the last two.
 */
public final class CallInfo extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public CallInfo(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call type: 0 ordinary inbound call, 6 internal call, 7 ordinary outbound call, 40 reserved (scheduled)
   * outbound call, 41 preoccupied outbound call, 43 predictive outbound call, 44 preview outbound call, 45
   * reserved callback, 51 internal two-party consultation, 52 internal three-party consultation, 53 multi-party
   * call. A transfer does not change it.
   *
   * @return the field callfeature, if it came
   */
  public OptionalInt callFeature() {
    return Values.optionalInt(field("callfeature"));
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
   * Number of the calling party. Typed as a number in the tables; the examples send a string.
   *
   * @return the field caller, if it came
   */
  public OptionalInt caller() {
    return Values.optionalInt(field("caller"));
  }

  /**
   * Number of the called party. Typed as a number in the tables; the examples send a string.
   *
   * @return the field called, if it came
   */
  public OptionalInt called() {
    return Values.optionalInt(field("called"));
  }

  /**
   * Name of the skill queue of the call.
   *
   * @return the field callskill, if it came
   */
  public Optional<String> callSkill() {
    return Values.optional(field("callskill"), Values::text);
  }

  /**
   * ID of the skill queue of the call.
   *
   * @return the field callskillid, if it came
   */
  public OptionalInt callSkillId() {
    return Values.optionalInt(field("callskillid"));
  }

  /**
   * Originally called number in queryCallInfo, unused elsewhere; the vendor's spelling.
   *
   * @return the field orgicallednum, if it came
   */
  public Optional<String> orgiCalledNum() {
    return Values.optional(field("orgicallednum"), Values::text);
  }

  /**
   * Data attached to the call.
   *
   * @return the field calldata, if it came
   */
  public Optional<String> callData() {
    return Values.optional(field("calldata"), Values::text);
  }

  /**
   * Time the call was answered, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field begintime, if it came
   */
  public OptionalLong beginTime() {
    return Values.optionalLong(field("begintime"));
  }

  /**
   * End of the call, in milliseconds since 1970. Unused except in queryCallInfo; null in the examples.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field endtime, if it came
   */
  public OptionalLong endTime() {
    return Values.optionalLong(field("endtime"));
  }

  /**
   * Priority of the customer.
   *
   * @return the field userPriority, if it came
   */
  public OptionalInt userPriority() {
    return Values.optionalInt(field("userPriority"));
  }

  /**
   * Trunk number; 65535 in the examples, which means none (inferred).
   *
   * @return the field trunkNo, if it came
   */
  public OptionalInt trunkNo() {
    return Values.optionalInt(field("trunkNo"));
  }

  /**
   * Total time since the call came in, in seconds.
   *
   * <p>Unit: seconds.
   *
   * @return the field logontimes, if it came
   */
  public OptionalInt logontimes() {
    return Values.optionalInt(field("logontimes"));
  }

  /**
   * Media type: 1 text chat, 2 click to dial, 4 callback request, 5 ordinary audio or video call, 15 predictive
   * outbound, 16 preview outbound, 17 message call, 19 ordinary video call, 51 multimedia web chat, 53 social
   * chat.
   *
   * @return the field mediaType, if it came
   */
  public OptionalInt mediaType() {
    return Values.optionalInt(field("mediaType"));
  }

  /**
   * Media ability. A table on the list page of the group has 1 to 3; the pages of events list 1 voice, 2 video, 3
   * audio and video, 5 text and 6 H5 video.
   *
   * @return the field mediaAbility, if it came
   */
  public OptionalInt mediaAbility() {
    return Values.optionalInt(field("mediaAbility"));
  }

  /**
   * Time the call has waited, in seconds.
   *
   * <p>Unit: seconds.
   *
   * @return the field waitTime, if it came
   */
  public OptionalInt waitTime() {
    return Values.optionalInt(field("waitTime"));
  }

  /**
   * Reserved, of the type HWCallDeviceTraceEx; null by default.
   *
   * @return the field trace; empty if it is missing
   */
  public Map<String, Object> trace() {
    return Values.map(field("trace"));
  }
}
