// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The connection data, the same set of fields as in AgentEvent_RequestConnect.
 */
public final class GetConnectInfoResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public GetConnectInfoResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Work number of the agent.
   *
   * @return the field userId, if it came
   */
  public Optional<String> userId() {
    return Values.optional(field("userId"), Values::text);
  }

  /**
   * Time at which the data expire.
   *
   * @return the field ctime, if it came
   */
  public Optional<String> ctime() {
    return Values.optional(field("ctime"), Values::text);
  }

  /**
   * ID of the channel, that is, of the room.
   *
   * @return the field channelId, if it came
   */
  public Optional<String> channelId() {
    return Values.optional(field("channelId"), Values::text);
  }

  /**
   * Role in the channel.
   *
   * @return the field role, if it came
   */
  public Optional<String> role() {
    return Values.optional(field("role"), Values::text);
  }

  /**
   * Address of the access point of the media server.
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
  public Optional<String> port() {
    return Values.optional(field("port"), Values::text);
  }

  /**
   * Signalling domain on the inside, in the form https://domain:port.
   *
   * @return the field signalingDomainIn, if it came
   */
  public Optional<String> signalingDomainIn() {
    return Values.optional(field("signalingDomainIn"), Values::text);
  }

  /**
   * Signalling domain on the outside, in the form https://domain:port.
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
  public Optional<String> locationId() {
    return Values.optional(field("locationId"), Values::text);
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
   * ID of the user.
   *
   * @return the field appId, if it came
   */
  public Optional<String> appId() {
    return Values.optional(field("appId"), Values::text);
  }
}
