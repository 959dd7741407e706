// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * State and call information of the agent.
 */
public final class SyncagentinfoResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public SyncagentinfoResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Call information; null in the printed example.
   *
   * @return the field callinfo, if it came
   */
  public Optional<String> callInfo() {
    return Values.optional(field("callinfo"), Values::text);
  }

  /**
   * State of the agent and of the agent's calls. Most meanings are concluded from the names of the fields
   * (inferred).
   *
   * @return the field agentStateInfo, if it came
   */
  public Optional<SyncagentinfoResultAgentStateInfo> agentStateInfo() {
    return Values.optional(field("agentStateInfo"), value -> Values.object(value, SyncagentinfoResultAgentStateInfo::new, null));
  }
}
