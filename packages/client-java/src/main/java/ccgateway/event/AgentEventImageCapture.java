// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventImageCaptureContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_ImageCapture. Tells how a picture capture ended.
 *
 * <p>Source: cec_07_1407, cec_07_0557.
 */
public final class AgentEventImageCapture extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_ImageCapture";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventImageCapture(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The outcome and the picture.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventImageCaptureContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventImageCaptureContent::new, null));
  }
}
