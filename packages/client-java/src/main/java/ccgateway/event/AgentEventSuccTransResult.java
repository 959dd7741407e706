// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventSuccTransResultContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_SuccTransResult. Tells how a transfer in success mode ended. It also comes after the
 * transfer of a text conversation.
 *
 * <p>Source: cec_07_1369, cec_07_0516.
 */
public final class AgentEventSuccTransResult extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_SuccTransResult";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventSuccTransResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call and the outcome of its transfer.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventSuccTransResultContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventSuccTransResultContent::new, null));
  }
}
