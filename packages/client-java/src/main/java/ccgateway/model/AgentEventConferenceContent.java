// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The call and its members.
 */
public final class AgentEventConferenceContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventConferenceContent(Map<String, ?> fields) {
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
   * The other members, separated by commas. One copy of the page prints a blank after the comma.
   *
   * @return the field partner, if it came
   */
  public Optional<String> partner() {
    return Values.optional(field("partner"), Values::text);
  }
}
