package ccgateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vectors that the clients of all languages run, and the report about them. */
final class Vectors {
  private static final Path FOLDER = Path.of("../../generated/vectors");

  /** The values on the axes on which this client has several; its calls have one style. */
  private static final Map<String, List<String>> AXES = Map.of("scheme", List.of("http", "https"));

  /** Runs a vector; throws an AssertionError that says why it failed. */
  interface Runner {
    void run(Map<String, Object> vector, Map<String, String> axes) throws Exception;
  }

  private final Map<String, Object> known;
  private final Map<String, Integer> knownFailures = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private final Path report;
  private int passed;

  Vectors() throws IOException {
    known = Arguments.fields(read(Path.of("known-failures.json")));
    String name = System.getenv("CCGATEWAY_VECTOR_REPORT");
    report = name == null || name.isEmpty() ? null : Path.of(name);
  }

  static Object read(Path file) throws IOException {
    return Json.read(Files.readAllBytes(file));
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.endsWith("schema.json"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  /** Runs all vectors of a file once for each combination of the axes that it names. */
  void run(Path file, Map<String, Runner> runners) throws IOException {
    var set = Arguments.fields(read(file));
    Runner runner = runners.get((String) set.get("topic"));
    if (runner == null) {
      failures.add("There is no runner for the topic " + set.get("topic") + ".");
      return;
    }
    for (Object one : (List<?>) set.get("vectors")) {
      var vector = Arguments.fields(one);
      if (!((List<?>) vector.get("appliesTo")).contains("client")) continue;
      var names = new ArrayList<Object>((List<?>) set.get("axes"));
      if (vector.get("axes") != null) names.addAll((List<?>) vector.get("axes"));
      for (var axes : combinations(names)) run(vector, axes, runner);
    }
  }

  private void run(Map<String, Object> vector, Map<String, String> axes, Runner runner)
      throws IOException {
    String id = (String) vector.get("id");
    String why = null;
    try {
      runner.run(vector, axes);
    } catch (Exception | AssertionError e) {
      why = String.valueOf(e instanceof AssertionError ? e.getMessage() : e);
    }
    write(id, axes, why);
    String entry = known.containsKey(id) ? id : id.split("\\.")[0] + ".*";
    if (why == null) passed++;
    else if (known.containsKey(entry)) knownFailures.merge(entry, 1, Integer::sum);
    else failures.add(id + " " + axes + ": " + why);
  }

  private void write(String id, Map<String, String> axes, String why) throws IOException {
    if (report == null) return;
    var line = new LinkedHashMap<String, Object>();
    line.put("id", id);
    if (!axes.isEmpty()) line.put("axes", axes);
    line.put("ok", why == null);
    if (why != null) line.put("why", why);
    Files.writeString(
        report, Json.text(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static List<Map<String, String>> combinations(List<?> names) {
    List<Map<String, String>> all = List.of(Map.of());
    for (Object name : names) {
      if (!AXES.containsKey(name)) continue;
      var next = new ArrayList<Map<String, String>>();
      for (String value : AXES.get(name))
        for (var one : all) {
          var extended = new TreeMap<>(one);
          extended.put((String) name, value);
          next.add(extended);
        }
      all = next;
    }
    return all;
  }

  /** What is wrong; a known failure of which nothing fails is wrong too. */
  List<String> complaints() {
    var all = new ArrayList<>(failures);
    for (String entry : known.keySet())
      if (!knownFailures.containsKey(entry))
        all.add(entry + " is a known failure, but nothing of it fails; take it out.");
    return all;
  }

  int passed() {
    return passed;
  }

  /** The body of an answer: a text, parts of which some are repeated, or bytes. */
  static byte[] body(Object given) {
    if (given == null) return new byte[0];
    if (given instanceof String) return ((String) given).getBytes(StandardCharsets.UTF_8);
    if (given instanceof Map)
      return Base64.getDecoder().decode((String) ((Map<?, ?>) given).get("base64"));
    var all = new ByteArrayOutputStream();
    for (Object part : (List<?>) given) {
      if (part instanceof String) all.writeBytes(body(part));
      else {
        var repeated = Arguments.fields(part);
        all.writeBytes(
            body(
                ((String) repeated.get("repeat"))
                    .repeat(((Number) repeated.get("times")).intValue())));
      }
    }
    return all.toByteArray();
  }

  /** An answer as it goes over the wire, or what happens in its place. */
  static StubGateway.Reply reply(Map<String, Object> answer, String other) {
    if ("hang".equals(answer.get("fault"))) return StubGateway.Reply.hang();
    int status = answer.get("status") == null ? 200 : ((Number) answer.get("status")).intValue();
    var headers = new ArrayList<String[]>();
    if (answer.get("headers") == null)
      headers.add(new String[] {"Content-Type", "application/json"});
    else
      for (Object header : (List<?>) answer.get("headers")) {
        var pair = (List<?>) header;
        headers.add(
            new String[] {(String) pair.get(0), ((String) pair.get(1)).replace("{other}", other)});
      }
    byte[] bytes = StubGateway.answer(status, headers, body(answer.get("body")));
    boolean cut = "cut".equals(answer.get("fault"));
    int length = cut ? bytes.length - 1 - body(answer.get("body")).length / 2 : bytes.length;
    return StubGateway.Reply.of(java.util.Arrays.copyOf(bytes, length));
  }
}
