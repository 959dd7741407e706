// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventPreviewCallOutContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Preview_CallOut. A preview outbound call is to be made, to one number.
 *
 * <p>Source: cec_07_1378, cec_07_0526.
 */
public final class AgentEventPreviewCallOut extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Preview_CallOut";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventPreviewCallOut(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call to make.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventPreviewCallOutContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventPreviewCallOutContent::new, null));
  }
}
