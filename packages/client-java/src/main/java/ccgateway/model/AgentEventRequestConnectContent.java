// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The connection data. Where a field has no type, its type was not seen.
 */
public final class AgentEventRequestConnectContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventRequestConnectContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call ID.
   *
   * @return the field callid, if it came
   */
  public Optional<String> callId() {
    return Values.optional(field("callid"), Values::text);
  }

  /**
   * Agent ID of the agent.
   *
   * @return the field userId, if it came
   */
  public Optional<String> userId() {
    return Values.optional(field("userId"), Values::text);
  }

  /**
   * Time of expiry.
   *
   * @return the field ctime, if it came
   */
  public Optional<Object> ctime() {
    return Values.optional(field("ctime"), Values::any);
  }

  /**
   * ID of the channel, that is the room.
   *
   * @return the field channelId, if it came
   */
  public Optional<Object> channelId() {
    return Values.optional(field("channelId"), Values::any);
  }

  /**
   * Role in the channel.
   *
   * @return the field role, if it came
   */
  public Optional<Object> role() {
    return Values.optional(field("role"), Values::any);
  }

  /**
   * IP address of the access point of the media server.
   *
   * @return the field ip, if it came
   */
  public Optional<String> ip() {
    return Values.optional(field("ip"), Values::text);
  }

  /**
   * Port of the access point of the media server.
   *
   * @return the field port, if it came
   */
  public Optional<Object> port() {
    return Values.optional(field("port"), Values::any);
  }

  /**
   * Address for the signalling from inside, as https://domain:port.
   *
   * @return the field signalingDomainIn, if it came
   */
  public Optional<String> signalingDomainIn() {
    return Values.optional(field("signalingDomainIn"), Values::text);
  }

  /**
   * Address for the signalling from outside, as https://domain:port.
   *
   * @return the field signalingDomainOut, if it came
   */
  public Optional<String> signalingDomainOut() {
    return Values.optional(field("signalingDomainOut"), Values::text);
  }

  /**
   * ID of the node.
   *
   * @return the field locationId, if it came
   */
  public Optional<Object> locationId() {
    return Values.optional(field("locationId"), Values::any);
  }

  /**
   * Signature of the connection data.
   *
   * @return the field signature, if it came
   */
  public Optional<String> signature() {
    return Values.optional(field("signature"), Values::text);
  }

  /**
   * User ID.
   *
   * @return the field appId, if it came
   */
  public Optional<String> appId() {
    return Values.optional(field("appId"), Values::text);
  }
}
