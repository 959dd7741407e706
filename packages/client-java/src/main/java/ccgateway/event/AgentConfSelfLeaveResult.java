// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfSelfLeaveResultContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_SelfLeaveResult. The agent left the conference.
 *
 * <p>Source: cec_07_1415, cec_07_0565.
 */
public final class AgentConfSelfLeaveResult extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_SelfLeaveResult";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfSelfLeaveResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The conference.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfSelfLeaveResultContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfSelfLeaveResultContent::new, null));
  }
}
