// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentMediaEvent_JumpPlayDone. A jump forward or back in the playback is done.
 *
 * <p>Source: cec_07_1391, cec_07_0539.
 */
public final class AgentMediaEventJumpPlayDone extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentMediaEvent_JumpPlayDone";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentMediaEventJumpPlayDone(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Nothing; the event carries no additional information.
   *
   * @return the field content, if it came
   */
  public Optional<Object> content() {
    return Values.optional(field("content"), Values::any);
  }
}
