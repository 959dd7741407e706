// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventAutoAnswerContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Auto_Answer. A call is answered automatically.
 *
 * <p>Source: cec_07_1365, cec_07_0512.
 */
public final class AgentEventAutoAnswer extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Auto_Answer";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventAutoAnswer(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventAutoAnswerContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventAutoAnswerContent::new, null));
  }
}
