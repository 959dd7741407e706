// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Empty in the printed example of a success. The table describes the result of a failure only.
 */
public final class SuccessWithErrorReasonResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public SuccessWithErrorReasonResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Only on failure: the cause passed through from the call platform.
   *
   * @return the field errorReason, if it came
   */
  public OptionalInt errorReason() {
    return Values.optionalInt(field("errorReason"));
  }
}
