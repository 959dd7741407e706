// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfParticipantChangedContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_ParticipantChanged. Something changed about a participant of the conference, for example
 * joining, leaving or muting.
 *
 * <p>Source: cec_07_1414, cec_07_0564.
 */
public final class AgentConfParticipantChanged extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_ParticipantChanged";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfParticipantChanged(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The participant and the change.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfParticipantChangedContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfParticipantChangedContent::new, null));
  }
}
