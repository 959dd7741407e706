// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentChatDataRecvedContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentChat_DataRecved. Text of a chat arrived (inferred from the name).
 */
public final class AgentChatDataRecved extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentChat_DataRecved";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatDataRecved(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The text and its chat, as clients read them; the types of the fields were not seen. A client of another
   * deployment reads msgid and callid instead, and requests the text with that number from a route outside this
   * description.
   *
   * @return the field content, if it came
   */
  public Optional<AgentChatDataRecvedContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentChatDataRecvedContent::new, null));
  }
}
