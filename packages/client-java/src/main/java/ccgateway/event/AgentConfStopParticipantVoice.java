// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfStopParticipantVoiceContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_StopParticipantVoice. Tells that the voice played to a participant stopped, and how.
 *
 * <p>Source: cec_07_1418, cec_07_0568.
 */
public final class AgentConfStopParticipantVoice extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_StopParticipantVoice";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfStopParticipantVoice(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The outcome.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfStopParticipantVoiceContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfStopParticipantVoiceContent::new, null));
  }
}
