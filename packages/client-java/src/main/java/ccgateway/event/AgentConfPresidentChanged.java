// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentConfPresidentChangedContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentConf_PresidentChanged. The chair of the conference changed.
 *
 * <p>Source: cec_07_1416, cec_07_0566.
 */
public final class AgentConfPresidentChanged extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentConf_PresidentChanged";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentConfPresidentChanged(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The conference.
   *
   * @return the field content, if it came
   */
  public Optional<AgentConfPresidentChangedContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentConfPresidentChangedContent::new, null));
  }
}
