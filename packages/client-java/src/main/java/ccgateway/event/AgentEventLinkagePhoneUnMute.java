// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkagePhoneUnMuteContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkagePhoneUnMute. The call was unmuted on the linked phone (inferred from the name).
 *
 * <p>Source: cec_07_1424, cec_07_0574.
 */
public final class AgentEventLinkagePhoneUnMute extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkagePhoneUnMute";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneUnMute(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkagePhoneUnMuteContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkagePhoneUnMuteContent::new, null));
  }
}
