// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.model;

import ccgateway.JsonObject;
import ccgateway.internal.Values;
import java.util.Map;
import java.util.Optional;

/**
 * A part of what the gateway answers.
 */
public final class AgentOtherNoteContent2 extends JsonObject {
  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherNoteContent2(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Sender of the note.
   *
   * @return the field sender, if it came
   */
  public Optional<Object> sender() {
    return Values.optional(field("sender"), Values::any);
  }

  /**
   * Name of the sender.
   *
   * @return the field sendername, if it came
   */
  public Optional<Object> sendername() {
    return Values.optional(field("sendername"), Values::any);
  }

  /**
   * Time when the note was received.
   *
   * @return the field receivetime, if it came
   */
  public Optional<Object> receivetime() {
    return Values.optional(field("receivetime"), Values::any);
  }

  /**
   * Time of the note as text.
   *
   * @return the field timestring, if it came
   */
  public Optional<Object> timestring() {
    return Values.optional(field("timestring"), Values::any);
  }

  /**
   * Text of the note.
   *
   * @return the field context, if it came
   */
  public Optional<Object> context() {
    return Values.optional(field("context"), Values::any);
  }
}
