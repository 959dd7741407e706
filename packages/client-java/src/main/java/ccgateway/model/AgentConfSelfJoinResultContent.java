// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The conference.
 */
public final class AgentConfSelfJoinResultContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfSelfJoinResultContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * ID of the conference.
   *
   * @return the field confId, if it came
   */
  public OptionalInt confId() {
    return Values.optionalInt(field("confId"));
  }
}
