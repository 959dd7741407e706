// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * One such participant.
 */
public final class BatchRemoveParticipantResultNoExistParticipant extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public BatchRemoveParticipantResultNoExistParticipant(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Kind of address, as in the request.
   *
   * @return the field addressType, if it came
   */
  public Optional<String> addressType() {
    return Values.optional(field("addressType"), Values::text);
  }

  /**
   * Phone number or agent ID, as in the request.
   *
   * @return the field address, if it came
   */
  public Optional<String> address() {
    return Values.optional(field("address"), Values::text);
  }
}
