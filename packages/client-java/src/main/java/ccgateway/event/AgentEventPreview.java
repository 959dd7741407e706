// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventPreviewContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Preview. A preview outbound call is requested.
 *
 * <p>Source: cec_07_1377, cec_07_0525.
 */
public final class AgentEventPreview extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Preview";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventPreview(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The requested call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventPreviewContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventPreviewContent::new, null));
  }
}
