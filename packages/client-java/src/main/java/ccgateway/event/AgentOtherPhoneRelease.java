// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentOtherPhoneReleaseContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentOther_PhoneRelease. The agent's phone was hung up.
 *
 * <p>Source: cec_07_1396, cec_07_0546.
 */
public final class AgentOtherPhoneRelease extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentOther_PhoneRelease";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherPhoneRelease(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Who hung up.
   *
   * @return the field content, if it came
   */
  public Optional<AgentOtherPhoneReleaseContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentOtherPhoneReleaseContent::new, null));
  }
}
