// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway.event;

import ccgateway.Event;
import ccgateway.internal.Values;
import ccgateway.model.AgentOtherNoteContent2;
import java.util.Map;
import java.util.Optional;

/**
 * The event AgentOther_Note. The agent received a note.
 *
 * <p>Source: cec_07_1353, cec_07_0500.
 */
public final class AgentOtherNote extends Event {
  /**
   * The identifier of the event on the wire.
   */
  public static final String TYPE = "AgentOther_Note";

  /**
   * Makes one of its fields, for example in a test.
   *
   * @param fields the fields by their names on the wire
   */
  public AgentOtherNote(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * Nothing, according to the page. Clients also receive an object with the note (third-party).
   *
   * @return the field content, if it came
   */
  public Optional<AgentOtherNoteContent2> content() {
    return Values.optional(field("content"), value -> Values.object(value, AgentOtherNoteContent2::new, null));
  }
}
