// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentChatDisconnectedContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentChat_Disconnected. A text chat ended (inferred from the name).
 */
public final class AgentChatDisconnected extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentChat_Disconnected";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatDisconnected(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The chat. The type of the field was not seen.
   *
   * @return the field content, if it came
   */
  public Optional<AgentChatDisconnectedContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentChatDisconnectedContent::new, null));
  }
}
