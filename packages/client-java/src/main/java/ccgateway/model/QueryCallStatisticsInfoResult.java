// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Statistics of the agent.
 */
public final class QueryCallStatisticsInfoResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryCallStatisticsInfoResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Time the agent talked, in seconds.
   *
   * <p>Unit: seconds.
   *
   * @return the field talktime, if it came
   */
  public OptionalInt talkTime() {
    return Values.optionalInt(field("talktime"));
  }

  /**
   * Number of answered calls.
   *
   * @return the field answernums, if it came
   */
  public OptionalInt answerNums() {
    return Values.optionalInt(field("answernums"));
  }

  /**
   * Number of calls that rang too long without being answered.
   *
   * @return the field noanswernums, if it came
   */
  public OptionalInt noAnswerNums() {
    return Values.optionalInt(field("noanswernums"));
  }

  /**
   * Number of outbound calls.
   *
   * @return the field calloutnums, if it came
   */
  public OptionalInt callOutNums() {
    return Values.optionalInt(field("calloutnums"));
  }

  /**
   * Number of internal calls.
   *
   * @return the field intercallnums, if it came
   */
  public OptionalInt interCallNums() {
    return Values.optionalInt(field("intercallnums"));
  }

  /**
   * Number of internal helps.
   *
   * @return the field interhelpnums, if it came
   */
  public OptionalInt interHelpNums() {
    return Values.optionalInt(field("interhelpnums"));
  }

  /**
   * Number of transfers.
   *
   * @return the field transfernums, if it came
   */
  public OptionalInt transferNums() {
    return Values.optionalInt(field("transfernums"));
  }

  /**
   * Number of transfers out.
   *
   * @return the field transferoutnums, if it came
   */
  public OptionalInt transferOutNums() {
    return Values.optionalInt(field("transferoutnums"));
  }

  /**
   * Number of transfers to an IVR.
   *
   * @return the field transferivrnums, if it came
   */
  public OptionalInt transferIvrNums() {
    return Values.optionalInt(field("transferivrnums"));
  }

  /**
   * Number of redirections.
   *
   * @return the field redirectnums, if it came
   */
  public OptionalInt redirectNums() {
    return Values.optionalInt(field("redirectnums"));
  }

  /**
   * Number of times the agent put a call on hold.
   *
   * @return the field keepnums, if it came
   */
  public OptionalInt keepNums() {
    return Values.optionalInt(field("keepnums"));
  }

  /**
   * Number of times the agent set the busy state.
   *
   * @return the field busynums, if it came
   */
  public OptionalInt busyNums() {
    return Values.optionalInt(field("busynums"));
  }

  /**
   * Number of rests.
   *
   * @return the field restnums, if it came
   */
  public OptionalInt restNums() {
    return Values.optionalInt(field("restnums"));
  }

  /**
   * Number of rests that lasted longer than allowed.
   *
   * @return the field restoutnums, if it came
   */
  public OptionalInt restOutNums() {
    return Values.optionalInt(field("restoutnums"));
  }

  /**
   * Time the agent rested, in seconds.
   *
   * <p>Unit: seconds.
   *
   * @return the field resttime, if it came
   */
  public OptionalInt restTime() {
    return Values.optionalInt(field("resttime"));
  }

  /**
   * Time the agent rested beyond the time allowed, in seconds.
   *
   * <p>Unit: seconds.
   *
   * @return the field restouttime, if it came
   */
  public OptionalInt restOutTime() {
    return Values.optionalInt(field("restouttime"));
  }

  /**
   * Number of calls that the agent released.
   *
   * @return the field agentrelease, if it came
   */
  public OptionalInt agentRelease() {
    return Values.optionalInt(field("agentrelease"));
  }

  /**
   * Time the agent was busy, in seconds.
   *
   * <p>Unit: seconds.
   *
   * @return the field busytime, if it came
   */
  public OptionalInt busyTime() {
    return Values.optionalInt(field("busytime"));
  }
}
