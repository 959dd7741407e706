// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * About the session that ended.
 */
public final class AgentOtherShutdownServiceContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherShutdownServiceContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Time of the sign-in, milliseconds since 1970.
   *
   * <p>Unit: milliseconds.
   *
   * @return the field loginTime, if it came
   */
  public Optional<String> loginTime() {
    return Values.optional(field("loginTime"), Values::text);
  }
}
