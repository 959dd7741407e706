// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfSelfJoinResultContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_SelfJoinResult. The agent joined the conference.
 *
 * <p>It puts the agent into the state talking.
 *
 * <p>Source: cec_07_1411, cec_07_0561.
 */
public final class AgentConfSelfJoinResult extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_SelfJoinResult";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfSelfJoinResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The conference.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfSelfJoinResultContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfSelfJoinResultContent::new, null));
  }
}
