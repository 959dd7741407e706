// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.List;
import java.util.Map;

/**
 * The conferences of the VDN.
 */
public final class QueryAllConfIdsResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryAllConfIdsResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * IDs of the conferences.
   *
   * @return the field confIds; empty if it is missing
   */
  public List<Integer> confIds() {
    return Values.list(field("confIds"), Values::integer);
  }
}
