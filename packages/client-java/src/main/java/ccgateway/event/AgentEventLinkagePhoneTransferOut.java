// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkagePhoneTransferOutContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkagePhoneTransferOut. The call is transferred to another number on the linked phone
 * (inferred from the name).
 *
 * <p>Source: cec_07_1425, cec_07_0575.
 */
public final class AgentEventLinkagePhoneTransferOut extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkagePhoneTransferOut";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneTransferOut(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Both ends of the transfer.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkagePhoneTransferOutContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkagePhoneTransferOutContent::new, null));
  }
}
