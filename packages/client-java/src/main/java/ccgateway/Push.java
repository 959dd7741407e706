package ccgateway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events that a gateway pushed for one agent to the address that the sign-in named. It does not change. */
public final class Push {
  private final String agentId;
  private final List<Event> events;

  private Push(String agentId, List<Event> events) {
    this.agentId = agentId;
    this.events = Collections.unmodifiableList(events);
  }

  /**
   * Reads the body of a push callback. Answer one that is none with a retcode other than "0", and the gateway sends it
   * again.
   *
   * @param body the bytes of the request
   * @return the events; nothing if the body is no push
   */
  public static Optional<Push> parse(byte[] body) {
    Map<?, ?> fields = Answer.fieldsOf(body);
    Object agent = fields.get("workNo");
    Object list = fields.get("eventList");
    // Gateways also send numbers for text here.
    if (!(agent instanceof String || agent instanceof Number) || !(list instanceof List))
      return Optional.empty();
    var events = new ArrayList<Event>();
    for (Object one : (List<?>) list) {
      Event event = Event.of(one);
      if (event == null) return Optional.empty();
      events.add(event);
    }
    return Optional.of(new Push(agent.toString(), events));
  }

  /**
   * The agent whose events these are.
   *
   * @return the agent ID
   */
  public String agentId() {
    return agentId;
  }

  /**
   * The events.
   *
   * @return the events, the oldest first
   */
  public List<Event> events() {
    return events;
  }

  /** The agent and the number of events; no content, which may be secret. */
  @Override
  public String toString() {
    return "Push[" + agentId + ", " + events.size() + " events]";
  }
}
