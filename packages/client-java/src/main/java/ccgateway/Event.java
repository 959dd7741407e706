package ccgateway;

import ccgateway.internal.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that the gateway told of an agent. Each known event has a class of its own in {@code
 * ccgateway.event}; any other is an {@link UnknownEvent}.
 */
public abstract class Event extends JsonObject {
  /**
   * Makes an event of its fields.
   *
   * @param fields the fields by their names on the wire
   */
  protected Event(Map<String, ?> fields) {
    super(fields);
  }

  /**
   * The identifier of the event.
   *
   * @return eventType; empty in an event that was made without it
   */
  public final String eventType() {
    Object type = field("eventType");
    return type instanceof String ? (String) type : "";
  }

  /**
   * The agent of the event.
   *
   * @return workNo, if the gateway said it
   */
  public final Optional<String> agentId() {
    return Values.optional(field("workNo"), Values::text);
  }

  /** The events of an answer: one, none in any of its forms, or a list. */
  static List<Event> allIn(Object value) {
    var events = new ArrayList<Event>();
    for (Object one : value instanceof List ? (List<?>) value : Collections.singletonList(value)) {
      Event event = of(one);
      if (event != null) events.add(event);
    }
    return Collections.unmodifiableList(events);
  }

  /** Null if it is no event. */
  static Event of(Object value) {
    Map<String, Object> fields = Values.map(value);
    Object type = fields.get("eventType");
    return type instanceof String ? KnownEvents.make((String) type, fields) : null;
  }
}
