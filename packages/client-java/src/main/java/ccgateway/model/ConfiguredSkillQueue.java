// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A skill queue that is configured for an agent.
 */
public final class ConfiguredSkillQueue extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public ConfiguredSkillQueue(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Name of the skill queue.
   *
   * @return the field name, if it came
   */
  public Optional<String> name() {
    return Values.optional(field("name"), Values::text);
  }

  /**
   * ID of the skill queue.
   *
   * @return the field id, if it came
   */
  public OptionalInt id() {
    return Values.optionalInt(field("id"));
  }

  /**
   * Media type of the skill queue.
   *
   * @return the field mediatype, if it came
   */
  public OptionalInt mediaType() {
    return Values.optionalInt(field("mediatype"));
  }
}
