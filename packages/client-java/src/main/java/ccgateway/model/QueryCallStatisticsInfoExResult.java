// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Statistics of the current day.
 */
public final class QueryCallStatisticsInfoExResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryCallStatisticsInfoExResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Time the agent talked today, in seconds.
   *
   * <p>Unit: seconds.
   *
   * @return the field talktime, if it came
   */
  public OptionalInt talkTime() {
    return Values.optionalInt(field("talktime"));
  }

  /**
   * Number of calls answered today.
   *
   * @return the field answernums, if it came
   */
  public OptionalInt answerNums() {
    return Values.optionalInt(field("answernums"));
  }

  /**
   * Number of outbound calls made today.
   *
   * @return the field calloutnums, if it came
   */
  public OptionalInt callOutNums() {
    return Values.optionalInt(field("calloutnums"));
  }
}
