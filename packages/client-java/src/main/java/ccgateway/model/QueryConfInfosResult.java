// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.List;
import java.util.Map;

/**
 * An object around the conferences.
 */
public final class QueryConfInfosResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public QueryConfInfosResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The conferences.
   *
   * @return the field confs; empty if it is missing
   */
  public List<ConferenceInfo> confs() {
    return Values.list(field("confs"), value -> Values.object(value, ConferenceInfo::new, null));
  }
}
