// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The chat, as a client reads it. The types of the fields were not seen.
 */
public final class AgentChatCallOutCreatedContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatCallOutCreatedContent(Map<String, ?> fields) {
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

  /**
   * Called party.
   *
   * @return the field called, if it came
   */
  public Optional<Object> called() {
    return Values.optional(field("called"), Values::any);
  }
}
