// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentChatRingContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentChat_Ring. A text chat rings at the agent (inferred from the name).
 */
public final class AgentChatRing extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentChat_Ring";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatRing(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The chat, as clients read it. The clients show only the type of isInnerCall.
   *
   * @return the field content, if it came
   */
  public Optional<AgentChatRingContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentChatRingContent::new, null));
  }
}
