// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The chat, as a client reads it. The type of the field was not seen.
 */
public final class AgentChatCalloutFailedContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatCalloutFailedContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call ID.
   *
   * @return the field callId, if it came
   */
  public Optional<Object> callId() {
    return Values.optional(field("callId"), Values::any);
  }
}
