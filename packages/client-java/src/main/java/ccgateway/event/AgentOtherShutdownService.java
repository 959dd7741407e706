// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentOtherShutdownServiceContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentOther_ShutdownService. The agent has been signed out. The event does not always arrive after the
 * agent's own sign-out.
 *
 * <p>It puts the agent into the state signed-out.
 *
 * <p>Source: cec_07_1402.
 */
public final class AgentOtherShutdownService extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentOther_ShutdownService";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherShutdownService(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * About the session that ended.
   *
   * @return the field content, if it came
   */
  public Optional<AgentOtherShutdownServiceContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentOtherShutdownServiceContent::new, null));
  }
}
