// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventPreviewCallOutExContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Preview_CallOut_Ex. A preview outbound call is to be made. As AgentEvent_Preview_CallOut,
 * but there may be several numbers.
 *
 * <p>Source: cec_07_1379, cec_07_0527.
 */
public final class AgentEventPreviewCallOutEx extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Preview_CallOut_Ex";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventPreviewCallOutEx(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call to make.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventPreviewCallOutExContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventPreviewCallOutExContent::new, null));
  }
}
