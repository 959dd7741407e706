// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A part of what the gateway answers.
 */
public final class QueryStatInfoOfAcdResultItem extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryStatInfoOfAcdResultItem(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Access code of the queue.
   *
   * @return the field pilotNbr, if it came
   */
  public Optional<String> pilotNbr() {
    return Values.optional(field("pilotNbr"), Values::text);
  }

  /**
   * ID of the queue.
   *
   * @return the field deviceNo, if it came
   */
  public OptionalInt deviceNo() {
    return Values.optionalInt(field("deviceNo"));
  }

  /**
   * Number of calls waiting now.
   *
   * @return the field queueSize, if it came
   */
  public OptionalInt queueSize() {
    return Values.optionalInt(field("queueSize"));
  }

  /**
   * How long the call that waits longest has waited, in seconds.
   *
   * <p>Unit: seconds.
   *
   * @return the field queueTime, if it came
   */
  public OptionalInt queueTime() {
    return Values.optionalInt(field("queueTime"));
  }

  /**
   * The field is unused.
   *
   * @return the field loadFactor, if it came
   */
  public OptionalInt loadFactor() {
    return Values.optionalInt(field("loadFactor"));
  }

  /**
   * The field is unused.
   *
   * @return the field estWaitTime, if it came
   */
  public OptionalInt estWaitTime() {
    return Values.optionalInt(field("estWaitTime"));
  }

  /**
   * Number of agents signed in to the queue.
   *
   * @return the field loggedOnAgents, if it came
   */
  public OptionalInt loggedOnAgents() {
    return Values.optionalInt(field("loggedOnAgents"));
  }

  /**
   * Number of agents available in the queue.
   *
   * @return the field availAgents, if it came
   */
  public OptionalInt availAgents() {
    return Values.optionalInt(field("availAgents"));
  }

  /**
   * How calls are transferred, in the modes of transfer. The Chinese text calls them release and transfer.
   *
   * <p>Values: 0 (release (blind)), 2 (success).
   *
   * @return the field transferFlg, if it came
   */
  public OptionalInt transferFlg() {
    return Values.optionalInt(field("transferFlg"));
  }

  /**
   * Type of the device to transfer to, of table 1 of the appendix on device types.
   *
   * @return the field transferDeviceType, if it came
   */
  public OptionalInt transferDeviceType() {
    return Values.optionalInt(field("transferDeviceType"));
  }

  /**
   * Number of the device to transfer to; 65535 in the printed answer, for none (inferred).
   *
   * @return the field transferDeviceNo, if it came
   */
  public OptionalInt transferDeviceNo() {
    return Values.optionalInt(field("transferDeviceNo"));
  }

  /**
   * Description of the queue.
   *
   * @return the field skillDescrip, if it came
   */
  public Optional<String> skillDescrip() {
    return Values.optional(field("skillDescrip"), Values::text);
  }

  /**
   * Rate of idle resources (inferred from the name); 100 in the printed answer. It is row 4.13 of the table
   * (inferred from the order of the answer).
   *
   * @return the field resourceIdleRate, if it came
   */
  public OptionalDouble resourceIdleRate() {
    return Values.optionalDouble(field("resourceIdleRate"));
  }

  /**
   * Service level; 100 in the printed answer.
   *
   * @return the field serviceLevel, if it came
   */
  public OptionalDouble serviceLevel() {
    return Values.optionalDouble(field("serviceLevel"));
  }

  /**
   * ID of the call that has waited longest (inferred from the name). The values of the printed answer, the highest
   * ones that fit, mean none (inferred).
   *
   * @return the field oldCallIdEx, if it came
   */
  public Optional<QueryStatInfoOfAcdResultItemOldCallIdEx> oldCallIdEx() {
    return Values.optional(field("oldCallIdEx"), value -> Values.object(value, QueryStatInfoOfAcdResultItemOldCallIdEx::new, null));
  }

  /**
   * Longest queue that is possible (inferred from the name); 100 in the printed answer.
   *
   * @return the field maxQueueSize, if it came
   */
  public OptionalInt maxQueueSize() {
    return Values.optionalInt(field("maxQueueSize"));
  }
}
