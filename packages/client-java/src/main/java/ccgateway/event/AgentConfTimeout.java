// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfTimeoutContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_Timeout. The conference is about to run out of time; unless it is extended, it ends.
 *
 * <p>Source: cec_07_1412, cec_07_0562.
 */
public final class AgentConfTimeout extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_Timeout";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfTimeout(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The conference.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfTimeoutContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfTimeoutContent::new, null));
  }
}
