// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The callback and the call that asked for it.
 */
public final class AgentEventOfflineQueueCallContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentEventOfflineQueueCallContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Number of the caller.
   *
   * @return the field caller, if it came
   */
  public Optional<String> caller() {
    return Values.optional(field("caller"), Values::text);
  }

  /**
   * ID of the original call, which asked for offline queuing.
   *
   * @return the field orgCallId, if it came
   */
  public Optional<String> orgCallId() {
    return Values.optional(field("orgCallId"), Values::text);
  }

  /**
   * Data of the offline call.
   *
   * @return the field offlineData, if it came
   */
  public Optional<String> offlineData() {
    return Values.optional(field("offlineData"), Values::text);
  }
}
