// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.List;
import java.util.Map;

/**
 * Participants that the removal did not concern.
 */
public final class BatchRemoveParticipantResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public BatchRemoveParticipantResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Participants of the request that are not in the conference.
   *
   * @return the field noExistParticipants; empty if it is missing
   */
  public List<BatchRemoveParticipantResultNoExistParticipant> noExistParticipants() {
    return Values.list(field("noExistParticipants"), value -> Values.object(value, BatchRemoveParticipantResultNoExistParticipant::new, null));
  }
}
