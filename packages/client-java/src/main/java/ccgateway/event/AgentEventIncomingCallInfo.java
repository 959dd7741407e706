// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventIncomingCallInfoContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Incoming_CallInfo. An inbound call is arriving.
 *
 * <p>Source: cec_07_1373, cec_07_0520.
 */
public final class AgentEventIncomingCallInfo extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Incoming_CallInfo";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventIncomingCallInfo(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventIncomingCallInfoContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventIncomingCallInfoContent::new, null));
  }
}
