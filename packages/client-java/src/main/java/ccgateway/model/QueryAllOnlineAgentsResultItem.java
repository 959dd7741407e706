// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A part of what the gateway answers.
 */
public final class QueryAllOnlineAgentsResultItem extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryAllOnlineAgentsResultItem(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Media type of the queue; the list of the page is that of MediaType, without 6 (Chinese page of 2025-11).
   *
   * @return the field skillMediaType, if it came
   */
  public OptionalInt skillMediaType() {
    return Values.optionalInt(field("skillMediaType"));
  }

  /**
   * ID of the queue.
   *
   * @return the field skillId, if it came
   */
  public OptionalInt skillId() {
    return Values.optionalInt(field("skillId"));
  }

  /**
   * Agents of the queue.
   *
   * @return the field agent; empty if it is missing
   */
  public List<AgentInfo> agent() {
    return Values.list(field("agent"), value -> Values.object(value, AgentInfo::new, null));
  }
}
