// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentChatConnectedContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentChat_Connected. A text chat was connected (inferred from the name).
 */
public final class AgentChatConnected extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentChat_Connected";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatConnected(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The chat, as clients read it. The clients show only the type of isInnerCall.
   *
   * @return the field content, if it came
   */
  public Optional<AgentChatConnectedContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentChatConnectedContent::new, null));
  }
}
