// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentChatCallOutCreatedContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentChat_CallOutCreated. An outgoing text chat was created (inferred from the name).
 */
public final class AgentChatCallOutCreated extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentChat_CallOutCreated";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatCallOutCreated(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The chat, as a client reads it. The types of the fields were not seen.
   *
   * @return the field content, if it came
   */
  public Optional<AgentChatCallOutCreatedContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentChatCallOutCreatedContent::new, null));
  }
}
