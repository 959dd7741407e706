// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The custom state of the agent.
 */
public final class QueryCustomStateResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryCustomStateResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Custom state as a decimal string. 65535 means that none is set (inferred; the values that can be set end at
   * 65534).
   *
   * @return the field agentcustomstate, if it came
   */
  public Optional<String> agentCustomState() {
    return Values.optional(field("agentcustomstate"), Values::text);
  }
}
