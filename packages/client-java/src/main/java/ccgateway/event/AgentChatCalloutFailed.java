// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentChatCalloutFailedContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentChat_CalloutFailed. An outgoing text chat failed (inferred from the name).
 */
public final class AgentChatCalloutFailed extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentChat_CalloutFailed";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatCalloutFailed(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The chat, as a client reads it. The type of the field was not seen.
   *
   * @return the field content, if it came
   */
  public Optional<AgentChatCalloutFailedContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentChatCalloutFailedContent::new, null));
  }
}
