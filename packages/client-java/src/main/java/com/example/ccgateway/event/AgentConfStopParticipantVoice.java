// Generated from spec/ by "npm run generate". Do not edit.
package com.example.ccgateway.event;

import com.example.ccgateway.Event;
import com.example.ccgateway.internal.Values;
import com.example.ccgateway.model.AgentConfStopParticipantVoiceContent;
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
