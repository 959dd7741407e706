// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * What the softphone needs for its registration.
 */
public final class LoginInfoResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public LoginInfoResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Temporary token that serves as the password of the registration.
   *
   * @return the field phonetoken, if it came
   */
  public Optional<String> phoneToken() {
    return Values.optional(field("phonetoken"), Values::text);
  }

  /**
   * Softphone number with which the agent signed in.
   *
   * @return the field phonenum, if it came
   */
  public Optional<String> phoneNum() {
    return Values.optional(field("phonenum"), Values::text);
  }
}
