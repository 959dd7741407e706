// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The monitored agent and what happened.
 */
public final class QcAgentStateNotifyContent extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QcAgentStateNotifyContent(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * What happened to the agent. The page lists these two values; a supervisor sample of the vendor knows 25
   * (vendor sample), so the list is open.
   *
   * @return the field subtype, if it came
   */
  public Optional<String> subType() {
    return Values.optional(field("subtype"), Values::text);
  }

  /**
   * Agent ID of the monitored agent.
   *
   * @return the field monitoredagent, if it came
   */
  public Optional<String> monitoredAgent() {
    return Values.optional(field("monitoredagent"), Values::text);
  }

  /**
   * Agent ID or user name of the monitored agent.
   *
   * @return the field agentname, if it came
   */
  public Optional<String> agentName() {
    return Values.optional(field("agentname"), Values::text);
  }

  /**
   * Media server that the change concerns, such as CtiServer.
   *
   * @return the field mediaserver, if it came
   */
  public Optional<String> mediaServer() {
    return Values.optional(field("mediaserver"), Values::text);
  }
}
