// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventMediaSwithContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_MediaSwith. Tells how the switch of an audio call to video ended.
 *
 * <p>Source: cec_07_1371, cec_07_0518.
 */
public final class AgentEventMediaSwith extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_MediaSwith";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventMediaSwith(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The call and the outcome of the switch.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventMediaSwithContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventMediaSwithContent::new, null));
  }
}
