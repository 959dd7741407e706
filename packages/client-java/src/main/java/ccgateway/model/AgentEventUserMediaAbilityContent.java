// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The call and the media of the user.
 */
public final class AgentEventUserMediaAbilityContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventUserMediaAbilityContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Media of the user. A string in the printed example; the text gives no type.
   *
   * @return the field userAbility, if it came
   */
  public Optional<String> userAbility() {
    return Values.optional(field("userAbility"), Values::text);
  }

  /**
   * Call ID.
   *
   * @return the field callid, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callid"), Values::text);
  }
}
