// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkagePhoneMuteContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkagePhoneMute. The call was muted on the linked phone (inferred from the name).
 *
 * <p>Source: cec_07_1423, cec_07_0573.
 */
public final class AgentEventLinkagePhoneMute extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkagePhoneMute";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneMute(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkagePhoneMuteContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkagePhoneMuteContent::new, null));
  }
}
