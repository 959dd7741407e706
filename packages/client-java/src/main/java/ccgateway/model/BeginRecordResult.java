// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The recording, as the printed example shows it.
 */
public final class BeginRecordResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public BeginRecordResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Recording task of the platform. It is a string here and a number in AgentMediaEvent_StopRecordDone.
   *
   * @return the field taskId, if it came
   */
  public Optional<String> taskId() {
    return Values.optional(field("taskId"), Values::text);
  }
}
