// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentOtherBeQcStartContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentOther_BeQcStart. An inspector began to monitor this agent. The event goes to the inspected agent.
 *
 * <p>Source: cec_07_0542.
 *
 * <p>Since edition 2024-09.
 */
public final class AgentOtherBeQcStart extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentOther_BeQcStart";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherBeQcStart(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The inspection.
   *
   * @return the field content, if it came
   */
  public Optional<AgentOtherBeQcStartContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentOtherBeQcStartContent::new, null));
  }
}
