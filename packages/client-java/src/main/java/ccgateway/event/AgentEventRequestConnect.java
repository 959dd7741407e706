// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventRequestConnectContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_RequestConnect. Brings the connection data of an H5 video call.
 *
 * <p>Source: cec_07_1406, cec_07_0556.
 */
public final class AgentEventRequestConnect extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_RequestConnect";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventRequestConnect(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The connection data. Where a field has no type, its type was not seen.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventRequestConnectContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventRequestConnectContent::new, null));
  }
}
