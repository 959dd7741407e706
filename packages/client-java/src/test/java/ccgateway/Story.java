package ccgateway;

import static ccgateway.Expectation.equal;
import static ccgateway.Expectation.require;

import ccgateway.options.LoginOptions;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sequence of what a session does and what must have happened, by a clock that stands still but for its steps. */
final class Story extends StagedHttp {
  private static final String PATH = "/agentgateway/resource";
  private static final Map<String, Object> GOOD =
      Map.of("body", "{\"message\":\"\",\"retcode\":\"0\"}");
  private static final Set<String> SETTINGS =
      Set.of(
          "agentid",
          "pollPause",
          "pollTimeout",
          "heartbeat",
          "timeout",
          "retries",
          "maxQueued",
          "serviceToken");
  private static final Set<String> EXPECTED =
      Set.of(
          "connection",
          "states",
          "sent",
          "order",
          "gaps",
          "guids",
          "events",
          "outcomes",
          "guid",
          "headers",
          "quiet");

  /** How far, in milliseconds, the time between two requests may be from what is expected. */
  private static final long GAP_TOLERANCE = 10;

  private final Map<String, Object> script;
  private final String agentId;
  private final StageClock clock;
  private final SessionBuilder settings;

  // What happened; guarded by this story.
  private final List<Request> requests = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();
  private final Map<String, Outcome<?>> outcomes = new HashMap<>();
  private final List<Throwable> broken = new ArrayList<>();
  private Session session;
  private int expected;
  private boolean over;

  private static final class Request {
    final String operation;
    final long at;
    final HttpHeaders headers;

    Request(String operation, long at, HttpHeaders headers) {
      this.operation = operation;
      this.at = at;
      this.headers = headers;
    }

    String guid() {
      return headers.firstValue("Guid").orElse(null);
    }
  }

  private Story(Map<String, Object> vector, StageClock stage) {
    super(stage);
    script = Arguments.fields(vector.get("gateway"));
    clock = stage;
    var given = Arguments.fields(vector.get("session"));
    require(
        SETTINGS.containsAll(given.keySet()),
        "There is a setting that is not known in " + given.keySet());
    agentId = (String) given.get("agentid");
    var gateway = Gateway.builder("http://gateway.test" + PATH).httpClient(this).time(clock);
    if (given.containsKey("timeout")) gateway.timeout(milliseconds(given.get("timeout")));
    if (given.containsKey("retries")) gateway.retries(((Number) given.get("retries")).intValue());
    settings = Session.builder(gateway, agentId).onConnection(this::changed);
    if (given.containsKey("pollPause")) settings.pollPause(milliseconds(given.get("pollPause")));
    if (given.containsKey("pollTimeout"))
      settings.pollTimeout(milliseconds(given.get("pollTimeout")));
    if (given.containsKey("heartbeat")) settings.heartbeat(milliseconds(given.get("heartbeat")));
    if (given.containsKey("maxQueued"))
      settings.maxQueuedEvents(((Number) given.get("maxQueued")).intValue());
    if (given.containsKey("serviceToken"))
      settings.serviceToken(() -> (String) given.get("serviceToken"));
  }

  static void run(Map<String, Object> vector, Map<String, String> axes) {
    var story = new Story(vector, new StageClock(((Number) vector.get("jitter")).doubleValue()));
    try {
      Session session = story.settings.build();
      story.changed(session.connection());
      story.session = session;
      for (Object step : (List<?>) vector.get("steps")) story.play(Arguments.fields(step));
    } finally {
      story.end();
    }
  }

  private static Duration milliseconds(Object given) {
    return Duration.ofMillis(given == null ? 0 : ((Number) given).longValue());
  }

  private void play(Map<String, Object> step) {
    clock.moveTo(milliseconds(step.get("at")), this::rest);
    if (step.containsKey("do")) {
      start(() -> act(step));
      rest();
    }
    if (!step.containsKey("expect")) return;
    try {
      compare(Arguments.fields(step.get("expect")));
    } catch (AssertionError e) {
      throw new AssertionError("at " + step.get("at") + " ms: " + e.getMessage(), e);
    }
  }

  /** Runs something beside the story, and keeps what it throws. */
  private void start(Runnable work) {
    clock.start(
        () -> {
          try {
            work.run();
          } catch (RuntimeException | AssertionError e) {
            synchronized (this) {
              broken.add(e);
            }
          }
        });
  }

  /** Waits until nothing happens any more, and takes the events that have come. */
  private void rest() {
    clock.rest(session().turn, this::isTold);
    // An interrupted thread gets the events that are there, and waits for no others.
    Thread.currentThread().interrupt();
    try (EventStream stream = session().events()) {
      while (stream.hasNext()) events.add(stream.next().eventType());
    } catch (SessionEndedException e) {
      // The states of the story show why.
      return;
    } finally {
      Thread.interrupted();
    }
  }

  private synchronized void changed(Connection connection) {
    connections.add(connection);
  }

  /** Whether the listener was told the last connection, which for a resumed session may be its first. */
  private synchronized boolean isTold() {
    Connection now = session.connection();
    return now.state() == ConnectionState.OFFLINE
        || connections.stream().anyMatch(one -> one == now);
  }

  private synchronized Session session() {
    return session;
  }

  private void act(Map<String, Object> step) {
    Outcome<?> outcome = perform(session(), step);
    if (step.get("as") == null) return;
    synchronized (this) {
      outcomes.put((String) step.get("as"), outcome);
    }
  }

  private Outcome<?> perform(Session on, Map<String, Object> step) {
    switch ((String) step.get("do")) {
      case "signIn":
        return on.signIn(signIn(step));
      case "signOut":
        if (step.containsKey("reason"))
          return on.forceSignOut(((Number) step.get("reason")).intValue());
        return Boolean.TRUE.equals(step.get("force")) ? on.forceSignOut() : on.signOut();
      case "call":
        // Calls of a session are for its agent.
        var parameters = new LinkedHashMap<>(Arguments.fields(step.get("parameters")));
        var path = new LinkedHashMap<>(Arguments.fields(parameters.get("path")));
        path.putIfAbsent("agentid", on.agentId());
        parameters.put("path", path);
        return Dispatch.call(
            on.gateway(), (String) step.get("operation"), new Arguments(parameters));
      case "push":
        on.deliver(Push.parse(Vectors.body(step.get("body"))).orElseThrow());
        return null;
      case "dispose":
        on.close();
        return null;
      case "resume":
        return resume(Arguments.fields(step.get("snapshot")));
      default:
        throw new AssertionError("There is no action " + step.get("do"));
    }
  }

  private Outcome<Session> resume(Map<String, Object> given) {
    var fields = new LinkedHashMap<>(given);
    fields.putIfAbsent("agentid", agentId);
    try {
      var outcome = settings.resume(Snapshot.parse(Json.text(fields)).orElseThrow());
      synchronized (this) {
        if (outcome.isSuccess()) session = outcome.orElseThrow();
      }
      return outcome;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static SignIn signIn(Map<String, Object> step) {
    var body = Arguments.fields(step.get("body"));
    var options = LoginOptions.builder();
    if (body.containsKey("callBackUri")) options.callBackUri((String) body.get("callBackUri"));
    if (body.containsKey("serviceToken")) options.serviceToken((String) body.get("serviceToken"));
    if (body.containsKey("autoanswer")) options.autoAnswer((Boolean) body.get("autoanswer"));
    var signIn =
        SignIn.of((String) body.get("password"), (String) body.get("phonenum"))
            .withOptions(options.build());
    if (Boolean.TRUE.equals(step.get("takeOver"))) signIn = signIn.takingOver();
    return Boolean.TRUE.equals(step.get("platformOnly")) ? signIn.platformOnly() : signIn;
  }

  @Override
  CompletableFuture<Reply> answer(HttpRequest request) {
    String operation =
        Routes.operationAt(request.method(), request.uri().getRawPath().substring(PATH.length()));
    Map<String, Object> answer = note(operation, request.headers());
    var reply = new CompletableFuture<Reply>();
    Runnable come;
    if (answer.get("fault") == null) come = () -> reply.complete(reply(answer));
    else if (answer.get("fault").equals("hang")) come = () -> {};
    else come = () -> reply.completeExceptionally(new ConnectException());
    Duration after = milliseconds(answer.get("after"));
    if (after.isZero()) come.run();
    else clock.after(after, come);
    return reply;
  }

  /** Keeps a request and chooses its answer: the next of its operation, and at last always the same. */
  private synchronized Map<String, Object> note(String operation, HttpHeaders headers) {
    if (over) return GOOD;
    int before = sent(operation).size();
    requests.add(new Request(operation, clock.nanos() / 1_000_000, headers));
    var list = (List<?>) script.get(operation);
    return list == null ? GOOD : Arguments.fields(list.get(Math.min(before, list.size() - 1)));
  }

  private static Reply reply(Map<String, Object> answer) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    Object given = answer.get("headers");
    for (Object header :
        given == null ? List.of(List.of("Content-Type", "application/json")) : (List<?>) given) {
      var pair = (List<?>) header;
      headers
          .computeIfAbsent((String) pair.get(0), name -> new ArrayList<>())
          .add((String) pair.get(1));
    }
    Object status = answer.get("status");
    boolean plain = status == null && answer.get("body") == null;
    byte[] body = Vectors.body((plain ? GOOD : answer).get("body"));
    return new Reply(
        status == null ? 200 : ((Number) status).intValue(),
        HttpHeaders.of(headers, (name, value) -> true),
        body);
  }

  private List<Request> sent(String operation) {
    return requests.stream()
        .filter(one -> one.operation.equals(operation))
        .collect(Collectors.toList());
  }

  private synchronized void compare(Map<String, Object> expect) {
    require(
        EXPECTED.containsAll(expect.keySet()),
        "There is an expectation that is not known in " + expect.keySet());
    require(broken.isEmpty(), "An action threw " + broken);
    Connection now = session.connection();
    Arguments.fields(expect.get("connection"))
        .forEach((part, wanted) -> equal(part, part(now, part), wanted));
    if (expect.containsKey("states"))
      equal(
          "states",
          connections.stream().map(Story::words).collect(Collectors.toList()),
          expect.get("states"));
    if (expect.containsKey("events")) equal("events", events, expect.get("events"));
    each(
        expect,
        "sent",
        (operation, wanted) ->
            equal(
                "requests of " + operation, sent(operation).size(), ((Number) wanted).intValue()));
    if (expect.containsKey("order"))
      equal(
          "order",
          requests.stream()
              .map(one -> one.operation)
              .filter(one -> !one.equals("getAgentEvent"))
              .collect(Collectors.toList()),
          expect.get("order"));
    each(expect, "gaps", (operation, wanted) -> gaps(operation, (List<?>) wanted));
    each(
        expect,
        "guids",
        (operation, wanted) ->
            equal(
                "GUIDs of " + operation,
                sent(operation).stream().map(Request::guid).collect(Collectors.toList()),
                wanted));
    each(expect, "headers", this::lastHeaders);
    each(
        expect,
        "outcomes",
        (as, wanted) -> {
          require(outcomes.containsKey(as), "There is no outcome of " + as);
          Expectation.outcome(Arguments.fields(wanted), outcomes.get(as), null);
        });
    if (expect.containsKey("guid"))
      equal("GUID", session.gateway().guid(), expect.get("guid") == null ? "" : expect.get("guid"));
    if (Boolean.TRUE.equals(expect.get("quiet")))
      equal("number of requests", requests.size(), expected);
    expected = requests.size();
  }

  private static void each(
      Map<String, Object> expect,
      String what,
      java.util.function.BiConsumer<String, Object> check) {
    Arguments.fields(expect.get(what)).forEach(check);
  }

  private void lastHeaders(String operation, Object wanted) {
    var list = sent(operation);
    require(!list.isEmpty(), "No request of " + operation + " was sent.");
    HttpHeaders headers = list.get(list.size() - 1).headers;
    Arguments.fields(wanted)
        .forEach(
            (name, value) ->
                equal(
                    "header " + name + " of " + operation,
                    headers.firstValue(name).orElse(null),
                    value));
  }

  private void gaps(String operation, List<?> wanted) {
    var list = sent(operation);
    var gaps = new ArrayList<Long>();
    for (int i = 1; i < list.size(); i++) gaps.add(list.get(i).at - list.get(i - 1).at);
    boolean near = gaps.size() == wanted.size();
    for (int i = 0; near && i < gaps.size(); i++)
      near = Math.abs(gaps.get(i) - ((Number) wanted.get(i)).longValue()) <= GAP_TOLERANCE;
    require(near, "gaps of " + operation + " " + gaps + " instead of " + wanted);
  }

  private static String part(Connection connection, String part) {
    if (part.equals("state")) return word(connection.state());
    return part.equals("reason")
        ? connection.reason().map(Story::word).orElse(null)
        : connection.code().orElse(null);
  }

  private static String words(Connection connection) {
    return Stream.of("state", "reason", "code")
        .map(part -> part(connection, part))
        .filter(word -> word != null)
        .collect(Collectors.joining(" "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Ends the session and every thread of the story. */
  private void end() {
    synchronized (this) {
      over = true;
    }
    session().close();
    clock.interrupt();
  }
}
