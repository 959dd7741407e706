// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * State of the agent and of the agent's calls. Most meanings are concluded from the names of the fields
 * (inferred).
 */
public final class SyncagentinfoResultAgentStateInfo extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public SyncagentinfoResultAgentStateInfo(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call feature of the call. Further values are possible; 41, 44 and 45 belong to the HPS.
   *
   * @return the field callFeature, if it came
   */
  public OptionalInt callFeature() {
    return Values.optionalInt(field("callFeature"));
  }

  /**
   * Call data of the call (inferred).
   *
   * @return the field callData, if it came
   */
  public Optional<String> callData() {
    return Values.optional(field("callData"), Values::text);
  }

  /**
   * State before the present one, with the values of state (inferred).
   *
   * @return the field lastState, if it came
   */
  public OptionalInt lastState() {
    return Values.optionalInt(field("lastState"));
  }

  /**
   * Whether a busy request waits for the end of the call (inferred).
   *
   * @return the field preBusy, if it came
   */
  public Optional<Boolean> preBusy() {
    return Values.optional(field("preBusy"), Values::truth);
  }

  /**
   * Whether the agent is talking for the first time in the call (inferred).
   *
   * @return the field firsttalkingFlag, if it came
   */
  public Optional<Boolean> firsttalkingFlag() {
    return Values.optional(field("firsttalkingFlag"), Values::truth);
  }

  /**
   * Work number of the agent.
   *
   * @return the field workNo, if it came
   */
  public Optional<String> workNo() {
    return Values.optional(field("workNo"), Values::text);
  }

  /**
   * Work number of the inspector who inspects the agent (inferred).
   *
   * @return the field qcWorkNo, if it came
   */
  public Optional<String> qcWorkNo() {
    return Values.optional(field("qcWorkNo"), Values::text);
  }

  /**
   * Number of the caller.
   *
   * @return the field callerNo, if it came
   */
  public Optional<String> callerNo() {
    return Values.optional(field("callerNo"), Values::text);
  }

  /**
   * Time when the hold began, in milliseconds since 1970; null in the printed example.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field beginHoldTime, if it came
   */
  public Optional<String> beginHoldTime() {
    return Values.optional(field("beginHoldTime"), Values::text);
  }

  /**
   * Detail state of the agent.
   *
   * @return the field state, if it came
   */
  public OptionalInt state() {
    return Values.optionalInt(field("state"));
  }

  /**
   * Call feature of the call in which the agent is talking (inferred), with the values of callFeature.
   *
   * @return the field talkingCallfeature, if it came
   */
  public OptionalInt talkingCallfeature() {
    return Values.optionalInt(field("talkingCallfeature"));
  }

  /**
   * Not used.
   *
   * @return the field releaseFlag, if it came
   */
  public OptionalInt releaseFlag() {
    return Values.optionalInt(field("releaseFlag"));
  }

  /**
   * Called number.
   *
   * @return the field calledNo, if it came
   */
  public Optional<String> calledNo() {
    return Values.optional(field("calledNo"), Values::text);
  }

  /**
   * ID of the main call.
   *
   * @return the field mainCallId, if it came
   */
  public Optional<String> mainCallId() {
    return Values.optional(field("mainCallId"), Values::text);
  }

  /**
   * Time of the second talk, in milliseconds since 1970; null in the printed example.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field secondTalkingTime, if it came
   */
  public Optional<String> secondTalkingTime() {
    return Values.optional(field("secondTalkingTime"), Values::text);
  }

  /**
   * Whether a request for rest waits for the end of the call (inferred).
   *
   * @return the field preRest, if it came
   */
  public Optional<Boolean> preRest() {
    return Values.optional(field("preRest"), Values::truth);
  }

  /**
   * ID of the recording.
   *
   * @return the field recordID, if it came
   */
  public Optional<String> recordId() {
    return Values.optional(field("recordID"), Values::text);
  }

  /**
   * Present time, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field currentTime, if it came
   */
  public Optional<String> currentTime() {
    return Values.optional(field("currentTime"), Values::text);
  }

  /**
   * Time when the talk began, in milliseconds since 1970; null in the printed example.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field beginTalkingTime, if it came
   */
  public Optional<String> beginTalkingTime() {
    return Values.optional(field("beginTalkingTime"), Values::text);
  }

  /**
   * The other party of the call (inferred).
   *
   * @return the field partner, if it came
   */
  public Optional<String> partner() {
    return Values.optional(field("partner"), Values::text);
  }

  /**
   * ID of the held call.
   *
   * @return the field holdCallId, if it came
   */
  public Optional<String> holdCallId() {
    return Values.optional(field("holdCallId"), Values::text);
  }

  /**
   * Time when the present state began, in milliseconds since 1970. A string in the table, a number in the printed
   * example.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field agentStateBeginTime, if it came
   */
  public Optional<String> agentStateBeginTime() {
    return Values.optional(field("agentStateBeginTime"), Values::text);
  }

  /**
   * Command under way (inferred). The values after 7 were not seen; that 4 and 5 are outgoing calls is inferred,
   * because the quoted table lacks that word.
   *
   * @return the field curCommand, if it came
   */
  public OptionalInt curCommand() {
    return Values.optionalInt(field("curCommand"));
  }

  /**
   * ID of the present call.
   *
   * @return the field curCallId, if it came
   */
  public Optional<String> curCallId() {
    return Values.optional(field("curCallId"), Values::text);
  }

  /**
   * Mode of the sign-in. Its row was not seen; it stands here or beside agentStateInfo (inferred).
   *
   * @return the field signInMode, if it came
   */
  public Optional<Object> signInMode() {
    return Values.optional(field("signInMode"), Values::any);
  }

  /**
   * Time when the command began, in milliseconds since 1970; an empty string in the printed example.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field cmdBeginTime, if it came
   */
  public Optional<String> cmdBeginTime() {
    return Values.optional(field("cmdBeginTime"), Values::text);
  }
}
