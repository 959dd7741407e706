// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.QcAgentStateNotifyContent;
import java.util.Map;
import java.util.Optional;

/**
 * The event QC_AgentState_Notify. A monitored agent changed its state. The event goes to the inspector.
 *
 * <p>Source: cec_07_1393, cec_07_0541.
 */
public final class QcAgentStateNotify extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "QC_AgentState_Notify";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QcAgentStateNotify(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The monitored agent and what happened.
   *
   * @return the field content, if it came
   */
  public Optional<QcAgentStateNotifyContent> content() {
    return Values.optional(field("content"), value -> Values.object(value, QcAgentStateNotifyContent::new, null));
  }
}
