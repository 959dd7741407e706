// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * Both ends of the transfer.
 */
public final class AgentEventLinkagePhoneTransferOutContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventLinkagePhoneTransferOutContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Target of the transfer.
   *
   * @return the field addrOut, if it came
   */
  public Optional<AgentEventLinkagePhoneTransferOutContentAddrOut> addrOut() {
    return Values.optional(field("addrOut"), value -> Values.object(value, AgentEventLinkagePhoneTransferOutContentAddrOut::new, null));
  }

  /**
   * Address of the agent.
   *
   * @return the field addrSelf, if it came
   */
  public Optional<AgentEventLinkagePhoneTransferOutContentAddrSelf> addrSelf() {
    return Values.optional(field("addrSelf"), value -> Values.object(value, AgentEventLinkagePhoneTransferOutContentAddrSelf::new, null));
  }
}
