// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventUserMediaAbilityContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_UserMediaAbility. Tells which media the phone of a user supports, when the agent calls that
 * user. It is sent only if parameter P10 of the CTI platform is 1 and bit 14 of software parameter 955 of the UAP
 * is 0.
 *
 * <p>Source: cec_07_1372, cec_07_0519.
 */
public final class AgentEventUserMediaAbility extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_UserMediaAbility";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventUserMediaAbility(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call and the media of the user.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventUserMediaAbilityContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventUserMediaAbilityContent::new, null));
  }
}
