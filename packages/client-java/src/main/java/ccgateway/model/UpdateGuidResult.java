// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * The GUID of the session.
 */
public final class UpdateGuidResult extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public UpdateGuidResult(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * GUID, unique for each user who is signed in.
   *
   * @return the field guid, if it came
   */
  public Optional<String> guid() {
    return Values.optional(field("guid"), Values::text);
  }
}
