// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfRingingContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_Ringing. The agent is invited to a conference.
 *
 * <p>It puts the agent into the state ringing.
 *
 * <p>Source: cec_07_1413, cec_07_0563.
 */
public final class AgentConfRinging extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_Ringing";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfRinging(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The conference.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfRingingContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfRingingContent::new, null));
  }
}
