// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentChat_TransferStart. The transfer of a text chat started (inferred from the name).
 */
public final class AgentChatTransferStart extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentChat_TransferStart";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatTransferStart(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The content was not seen.
   *
   * @return the field content, if it came
   */
  public Optional<Object> content() {
    return Values.optional(field("content"), Values::any);
  }
}
