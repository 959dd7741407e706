// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Result of the extension.
 */
public final class ProlongTimeResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public ProlongTimeResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Time really added, from 1 to 1440 minutes; less than prolongTime if the conference would last longer than 1440
   * minutes. The vendor spells the name so; one English reading has appliedTime.
   *
   * <p>Range: 1 to 1440. Unit: minutes.
   *
   * @return the field applyedTime, if it came
   */
  public OptionalInt applyedTime() {
    return Values.optionalInt(field("applyedTime"));
  }
}
