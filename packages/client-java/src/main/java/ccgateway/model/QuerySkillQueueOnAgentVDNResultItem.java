// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of what the gateway answers.
 */
public final class QuerySkillQueueOnAgentVDNResultItem extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QuerySkillQueueOnAgentVDNResultItem(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Name of the queue.
   *
   * @return the field name, if it came
   */
  public Optional<String> name() {
    return Values.optional(field("name"), Values::text);
  }

  /**
   * ID of the queue.
   *
   * @return the field id, if it came
   */
  public OptionalInt id() {
    return Values.optionalInt(field("id"));
  }

  /**
   * Media type of the queue. The list of the page still holds 19 in edition 2025-11.
   *
   * @return the field mediatype, if it came
   */
  public OptionalInt mediaType() {
    return Values.optionalInt(field("mediatype"));
  }

  /**
   * Number of the service type of the queue; 1 and 3 occur in the printed answer.
   *
   * @return the field serviceType, if it came
   */
  public OptionalInt serviceType() {
    return Values.optionalInt(field("serviceType"));
  }

  /**
   * Whether the queue is real or virtual.
   *
   * <p>Values: 1 (real), 0 (virtual).
   *
   * @return the field realFlag, if it came
   */
  public OptionalInt realFlag() {
    return Values.optionalInt(field("realFlag"));
  }
}
