// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfStopVoiceContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_StopVoice. Tells that the voice played to the conference stopped, and how.
 *
 * <p>Source: cec_07_1417, cec_07_0567.
 */
public final class AgentConfStopVoice extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_StopVoice";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfStopVoice(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The outcome.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfStopVoiceContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfStopVoiceContent::new, null));
  }
}
