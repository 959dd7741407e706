// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentOtherBeQcStopContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentOther_BeQcStop. The monitoring of this agent ended. The event goes to the inspected agent.
 *
 * <p>Source: cec_07_0543.
 *
 * <p>Since edition 2024-09.
 */
public final class AgentOtherBeQcStop extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentOther_BeQcStop";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherBeQcStop(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The inspection.
   *
   * @return the field content, if it came
   */
  public Optional<AgentOtherBeQcStopContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentOtherBeQcStopContent::new, null));
  }
}
