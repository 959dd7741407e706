// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentEventOfflineQueueCallContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentEvent_Offline_Queue_Call. The inbound voice call is a callback out of the offline queue.
 *
 * <p>Source: cec_07_0521.
 *
 * <p>Since edition 2025-06.
 */
public final class AgentEventOfflineQueueCall extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentEvent_Offline_Queue_Call";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventOfflineQueueCall(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The callback and the call that asked for it.
   *
   * @return the field content, if it came
   */
  public Optional<AgentEventOfflineQueueCallContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentEventOfflineQueueCallContent::new, null));
  }
}
