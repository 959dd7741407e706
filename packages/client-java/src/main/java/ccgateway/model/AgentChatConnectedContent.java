// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The chat, as clients read it. The clients show only the type of isInnerCall.
 */
public final class AgentChatConnectedContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentChatConnectedContent(Map<String, ?> fields) {
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
   * Caller; for a chat between agents, an agent ID.
   *
   * @return the field caller, if it came
   */
  public Optional<Object> caller() {
    return Values.optional(field("caller"), Values::any);
  }

  /**
   * Called party.
   *
   * @return the field called, if it came
   */
  public Optional<Object> called() {
    return Values.optional(field("called"), Values::any);
  }

  /**
   * Whether the chat is one between agents (inferred from the name). A client tests it for truth, so it is not a
   * string.
   *
   * @return the field isInnerCall, if it came
   */
  public Optional<Boolean> isInnerCall() {
    return Values.optional(field("isInnerCall"), Values::truth);
  }
}
