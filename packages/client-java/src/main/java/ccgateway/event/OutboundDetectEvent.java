// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.OutboundDetectEVENTContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event OUTBOUND_DETECT_EVENT. Tells why an outgoing call failed. Its accuracy depends on the cause that the
 * core network or gateway signals.
 *
 * <p>Source: cec_07_1360, cec_07_0507.
 */
public final class OutboundDetectEvent extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "OUTBOUND_DETECT_EVENT";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public OutboundDetectEvent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call and the cause of its failure.
   *
   * @return the field content, if it came
   */
  public Optional<OutboundDetectEVENTContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, OutboundDetectEVENTContent::new, null));
  }
}
