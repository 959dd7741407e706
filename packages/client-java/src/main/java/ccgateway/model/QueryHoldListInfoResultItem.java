// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A part of what the gateway answers.
 */
public final class QueryHoldListInfoResultItem extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryHoldListInfoResultItem(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call type, with the values that callfeature of the schema CallInfo lists.
   *
   * @return the field callfeature, if it came
   */
  public OptionalInt callFeature() {
    return Values.optionalInt(field("callfeature"));
  }

  /**
   * ID of the held call.
   *
   * @return the field callid, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callid"), Values::text);
  }

  /**
   * Number of the calling party. Typed as a number in the table; the examples of other call queries answer a
   * string, which is possible here too (inferred).
   *
   * @return the field caller, if it came
   */
  public OptionalInt caller() {
    return Values.optionalInt(field("caller"));
  }

  /**
   * Number of the called party. Typed as a number in the table; the examples of other call queries answer a
   * string, which is possible here too (inferred).
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
   * ID of the skill queue; unused.
   *
   * @return the field callskillid, if it came
   */
  public OptionalInt callSkillId() {
    return Values.optionalInt(field("callskillid"));
  }

  /**
   * Originally called number (the vendor's spelling); unused.
   *
   * @return the field orgicallednum, if it came
   */
  public Optional<String> orgiCalledNum() {
    return Values.optional(field("orgicallednum"), Values::text);
  }

  /**
   * Call data; unused. Seen as null in answers that client code quotes (third-party).
   *
   * @return the field calldata, if it came
   */
  public Optional<String> callData() {
    return Values.optional(field("calldata"), Values::text);
  }

  /**
   * Time the call was answered, in milliseconds since 1970; unused. Seen as null in answers that client code
   * quotes (third-party).
   *
   * <p>Unit: milliseconds.
   *
   * @return the field begintime, if it came
   */
  public OptionalLong beginTime() {
    return Values.optionalLong(field("begintime"));
  }

  /**
   * End of the call, in milliseconds since 1970; unused. It can be null, as in the other call queries (inferred).
   *
   * <p>Unit: milliseconds.
   *
   * @return the field endtime, if it came
   */
  public OptionalLong endTime() {
    return Values.optionalLong(field("endtime"));
  }
}
