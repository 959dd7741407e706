// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventLinkagePhoneTransferOutResultContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_linkagePhoneTransferOut_Result. Result of a transfer to another number on the linked phone
 * (inferred from the name).
 *
 * <p>Source: cec_07_1426, cec_07_0576.
 */
public final class AgentEventLinkagePhoneTransferOutResult extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_linkagePhoneTransferOut_Result";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneTransferOutResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call and the outcome of its transfer.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventLinkagePhoneTransferOutResultContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventLinkagePhoneTransferOutResultContent::new, null));
  }
}
