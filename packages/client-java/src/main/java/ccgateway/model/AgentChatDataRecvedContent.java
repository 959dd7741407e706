// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The text and its chat, as clients read them; the types of the fields were not seen. A client of another
 * deployment reads msgid and callid instead, and requests the text with that number from a route outside this
 * description.
 */
public final class AgentChatDataRecvedContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatDataRecvedContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Who sent the text.
   *
   * @return the field sender, if it came
   */
  public Optional<Object> sender() {
    return Values.optional(field("sender"), Values::any);
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
   * The text. A client reads JSON with filePath from it, for a file.
   *
   * @return the field chatContent, if it came
   */
  public Optional<Object> chatContent() {
    return Values.optional(field("chatContent"), Values::any);
  }

  /**
   * Whether the chat is one between agents (inferred from the name).
   *
   * @return the field isInnerCall, if it came
   */
  public Optional<Boolean> isInnerCall() {
    return Values.optional(field("isInnerCall"), Values::truth);
  }
}
