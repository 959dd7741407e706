// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfRequestFailedContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_RequestFailed. The conference could not be created.
 *
 * <p>Source: cec_07_1410, cec_07_0560.
 */
public final class AgentConfRequestFailed extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_RequestFailed";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfRequestFailed(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Why it could not be created.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfRequestFailedContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfRequestFailedContent::new, null));
  }
}
