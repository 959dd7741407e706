// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventConferenceContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Conference. The agent entered a three-party call.
 *
 * <p>Source: cec_07_1358, cec_07_0505.
 */
public final class AgentEventConference extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Conference";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventConference(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call and its members.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventConferenceContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventConferenceContent::new, null));
  }
}
