// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfRequestSuccessContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_RequestSuccess. The conference was created.
 *
 * <p>Source: cec_07_1409, cec_07_0559.
 */
public final class AgentConfRequestSuccess extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_RequestSuccess";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfRequestSuccess(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The conference.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfRequestSuccessContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfRequestSuccessContent::new, null));
  }
}
