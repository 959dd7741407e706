package ccgateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a session goes on from after its program was restarted. It holds no password, but the GUID: whoever has it can act
 * for the agent until the session ends.
 */
public final class Snapshot {
  final String agentId;
  final String guid;
  final boolean push;
  final String cookies;

  Snapshot(String agentId, String guid, boolean push, String cookies) {
    this.agentId = agentId;
    this.guid = guid;
    this.push = push;
    this.cookies = cookies;
  }

  /**
   * Reads what {@link #toJson()} wrote.
   *
   * @param json the text
   * @return the snapshot; nothing if the text is none
   */
  public static Optional<Snapshot> parse(String json) {
    Map<?, ?> fields = Answer.fieldsOf(json.getBytes(StandardCharsets.UTF_8));
    if (!(fields.get("agentid") instanceof String)) return Optional.empty();
    return Optional.of(
        new Snapshot(
            (String) fields.get("agentid"),
            textOf(fields.get("guid")),
            Boolean.TRUE.equals(fields.get("push")),
            textOf(fields.get("cookies"))));
  }

  private static String textOf(Object value) {
    return value instanceof String ? (String) value : "";
  }

  /**
   * Writes the snapshot, the GUID included.
   *
   * @return a text to keep in a safe place
   */
  public String toJson() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("agentid", agentId);
    fields.put("guid", guid);
    fields.put("push", push);
    fields.put("cookies", cookies);
    try {
      return Json.text(fields);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The agent of the session.
   *
   * @return the agent ID
   */
  public String agentId() {
    return agentId;
  }

  /** The agent; neither the GUID nor cookies. */
  @Override
  public String toString() {
    return "Snapshot[" + agentId + "]";
  }
}
