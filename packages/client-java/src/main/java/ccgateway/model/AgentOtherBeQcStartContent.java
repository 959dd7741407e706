// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The inspection.
 */
public final class AgentOtherBeQcStartContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherBeQcStartContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Kind of the inspection.
   *
   * <p>Values: 8 (listening), 9 (inserting (barging)), 20172 (whispering), 20173 (whispering).
   *
   * @return the field qcType, if it came
   */
  public OptionalInt qcType() {
    return Values.optionalInt(field("qcType"));
  }

  /**
   * Agent ID of the inspector.
   *
   * @return the field qcAgentId, if it came
   */
  public OptionalInt qcAgentId() {
    return Values.optionalInt(field("qcAgentId"));
  }
}
