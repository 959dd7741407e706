// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * Result of the sign-in.
 */
public final class LoginResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public LoginResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * VDN ID. A string in the table, a number on the wire.
   *
   * @return the field vdnid, if it came
   */
  public Optional<String> vdnId() {
    return Values.optional(field("vdnid"), Values::text);
  }

  /**
   * Agent ID.
   *
   * @return the field workno, if it came
   */
  public Optional<String> workNo() {
    return Values.optional(field("workno"), Values::text);
  }

  /**
   * Three letters, for CTI Server, WebM and MailM in this order: T if the agent is signed in, F if that failed.
   * Voice needs the CTI Server, text chat the WebM. At present an agent cannot be signed in to the MailM.
   *
   * @return the field mediatype, if it came
   */
  public Optional<String> mediaType() {
    return Values.optional(field("mediatype"), Values::text);
  }

  /**
   * Time of the sign-in, in milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field loginTime, if it came
   */
  public Optional<String> loginTime() {
    return Values.optional(field("loginTime"), Values::text);
  }

  /**
   * Whether the agent must change the password after the sign-in (modifyAccountPwdEx); until then the agent cannot
   * make calls. The page of loginEx advises true, so that a password is changed at the next sign-in, and calls
   * false a possible security risk.
   *
   * <p>Values: true (the password must be changed after the sign-in), false (no change needed).
   *
   * @return the field isForceChange, if it came
   */
  public Optional<String> isForceChange() {
    return Values.optional(field("isForceChange"), Values::text);
  }

  /**
   * Cluster name of the CC-Gateway to which the agent is signed in.
   *
   * @return the field serverName, if it came
   */
  public Optional<String> serverName() {
    return Values.optional(field("serverName"), Values::text);
  }

  /**
   * Days until the password expires, 0 to 180; an empty string means never. The document calls never a possible
   * security risk and advises a value in the range, so that passwords are changed periodically.
   *
   * <p>Range: 0 to 180. Unit: days.
   *
   * @return the field timeRemaining, if it came
   */
  public Optional<String> timeRemaining() {
    return Values.optional(field("timeRemaining"), Values::text);
  }
}
