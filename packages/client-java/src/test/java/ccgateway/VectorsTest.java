package ccgateway;

import static ccgateway.Expectation.equal;
import static ccgateway.Expectation.require;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VectorsTest {
  private static StubGateway plain;
  private static StubGateway tls;
  private static StubGateway elsewhere;

  @BeforeAll
  static void start() {
    plain = new StubGateway(false);
    tls = new StubGateway(true);
    elsewhere = new StubGateway(false);
  }

  @AfterAll
  static void stop() throws IOException {
    for (StubGateway one : List.of(plain, tls, elsewhere)) one.close();
  }

  @Test
  void runsAllVectors() throws IOException {
    Map<String, Vectors.Runner> runners =
        Map.of(
            "requests", VectorsTest::request,
            "outcomes", VectorsTest::outcome,
            "guid", VectorsTest::exchanges,
            "events", VectorsTest::events,
            "checks", VectorsTest::check,
            "stories", Story::run);
    var vectors = new Vectors();
    for (Path file : Vectors.files()) vectors.run(file, runners);
    var complaints = vectors.complaints();
    assertEquals(
        "",
        String.join("\n", complaints.subList(0, Math.min(40, complaints.size()))),
        complaints.size() + " vectors");
    assertTrue(vectors.passed() > 0, "no vector ran");
  }

  private static StubGateway stub(Map<String, String> axes) {
    StubGateway stub = "https".equals(axes.get("scheme")) ? tls : plain;
    stub.reset();
    elsewhere.reset();
    return stub;
  }

  private static Gateway client(StubGateway stub, Map<String, Object> vector) {
    var builder = stub.client();
    if (vector.get("guid") != null) builder.guid((String) vector.get("guid"));
    var limits = Arguments.fields(vector.get("limits"));
    if (limits.get("answer") != null)
      builder.maxAnswerBytes(((Number) limits.get("answer")).longValue());
    if (limits.get("file") != null) builder.maxFileBytes(((Number) limits.get("file")).longValue());
    return builder.build();
  }

  private static void request(Map<String, Object> vector, Map<String, String> axes) {
    StubGateway stub = stub(axes);
    Gateway gateway = client(stub, vector);
    var given = new Arguments(vector.get("parameters"));
    for (var header : given.headers().entrySet())
      gateway = gateway.withHeader(header.getKey(), (String) header.getValue());
    Outcome<?> outcome = Dispatch.call(gateway, (String) vector.get("operation"), given);
    var expect = Arguments.fields(vector.get("expect"));
    if (Boolean.FALSE.equals(expect.get("sent"))) {
      require(stub.seen().isEmpty(), "It was sent.");
      Expectation.outcome(expect, outcome, null);
      return;
    }
    equal("number of requests", stub.seen().size(), 1);
    var seen = stub.seen().get(0);
    var allow = Arguments.fields(vector.get("allow"));
    equal("method", seen.method, expect.get("method"));
    oneOf(
        "target",
        seen.target.substring(StubGateway.PATH.length()),
        expect.get("target"),
        allow.get("target"));
    oneOf("body", seen.body, expect.get("body"), allow.get("body"));
    headers(seen, Arguments.fields(expect.get("headers")));
    // The answer is no file, so a download fails after it was sent.
    require(outcome.isSuccess() || outcome.kind() == Kind.DECODE, "It came to " + outcome);
  }

  private static void oneOf(String what, String found, Object expected, Object others) {
    if (others instanceof List && ((List<?>) others).contains(found)) return;
    equal(what, found, expected);
  }

  private static void headers(StubGateway.Seen seen, Map<String, Object> expect) {
    Arguments.fields(expect.get("require"))
        .forEach((name, value) -> equal("header " + name, seen.header(name), value));
    if (expect.get("forbid") == null) return;
    for (Object name : (List<?>) expect.get("forbid"))
      require(seen.header((String) name) == null, "The header " + name + " was sent.");
  }

  private static void outcome(Map<String, Object> vector, Map<String, String> axes)
      throws Exception {
    StubGateway stub = stub(axes);
    exchange(stub, client(stub, vector), vector, Arguments.fields(vector.get("answer")));
  }

  private static void exchange(
      StubGateway stub, Gateway gateway, Map<String, Object> vector, Map<String, Object> answer)
      throws Exception {
    Outcome<?> outcome = perform(stub, gateway, vector, answer);
    var expect =
        vector.get("expect") == null
            ? Map.<String, Object>of("ok", true)
            : Arguments.fields(vector.get("expect"));
    Expectation.outcome(expect, outcome, vector.get("allow"));
    if (vector.get("forbid") == null) return;
    for (Object secret : (List<?>) vector.get("forbid")) {
      String dump =
          outcome
              + " "
              + outcome
                  .failure()
                  .map(failure -> failure.toString() + new GatewayException(failure))
                  .orElse("");
      require(!dump.contains((String) secret), "A dump of the outcome shows a secret.");
    }
  }

  private static Outcome<?> perform(
      StubGateway stub, Gateway given, Map<String, Object> vector, Map<String, Object> answer)
      throws Exception {
    String operation = (String) vector.get("operation");
    var arguments = new Arguments(vector.get("parameters"));
    if ("refuse".equals(answer.get("fault"))) return Dispatch.call(nowhere(), operation, arguments);
    stub.say(seen -> Vectors.reply(answer, elsewhere.origin()));
    if (Boolean.TRUE.equals(vector.get("abort")))
      return interrupted(stub, given, operation, arguments);
    Object timeout = vector.get("timeout");
    Gateway gateway =
        timeout == null
            ? given
            : given.withTimeout(Duration.ofMillis(((Number) timeout).longValue()));
    return Dispatch.call(gateway, operation, arguments);
  }

  private static Outcome<?> interrupted(
      StubGateway stub, Gateway gateway, String operation, Arguments arguments)
      throws InterruptedException {
    var outcome = new AtomicReference<Outcome<?>>();
    var flag = new AtomicReference<Boolean>();
    var caller =
        new Thread(
            () -> {
              outcome.set(Dispatch.call(gateway, operation, arguments));
              flag.set(Thread.currentThread().isInterrupted());
            });
    caller.start();
    stub.awaitHung();
    caller.interrupt();
    caller.join();
    equal("whether the thread is still marked as interrupted", flag.get(), true);
    return outcome.get();
  }

  /** A client of a port at which nobody listens. */
  private static Gateway nowhere() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Gateway.builder("http://127.0.0.1:" + socket.getLocalPort() + StubGateway.PATH)
          .retries(0)
          .build();
    }
  }

  private static void exchanges(Map<String, Object> vector, Map<String, String> axes)
      throws Exception {
    StubGateway stub = stub(axes);
    Gateway gateway = client(stub, vector);
    for (Object one : (List<?>) vector.get("exchanges")) {
      var exchange = Arguments.fields(one);
      int before = stub.seen().size();
      exchange(stub, gateway, exchange, Arguments.fields(exchange.get("answer")));
      var seen = stub.seen();
      require(seen.size() > before, "Nothing was sent.");
      headers(seen.get(seen.size() - 1), Arguments.fields(exchange.get("sends")));
    }
    Object elsewhereSeen = vector.get("requestsElsewhere");
    if (elsewhereSeen != null)
      equal("requests elsewhere", elsewhere.seen().size(), ((Number) elsewhereSeen).intValue());
  }

  private static void events(Map<String, Object> vector, Map<String, String> axes) {
    var expect = Arguments.fields(vector.get("expect"));
    List<Event> events;
    if (vector.get("via").equals("push")) {
      var push = Push.parse(Vectors.body(vector.get("body")));
      equal("whether it is refused", push.isEmpty(), Boolean.TRUE.equals(expect.get("refused")));
      if (push.isEmpty()) return;
      if (expect.get("workNo") != null) equal("workNo", push.get().agentId(), expect.get("workNo"));
      events = push.get().events();
    } else {
      StubGateway stub = stub(axes);
      stub.say(seen -> Vectors.reply(Arguments.fields(vector.get("answer")), ""));
      events = client(stub, vector).getAgentEvent("291").orElseThrow();
    }
    var wanted = (List<?>) expect.get("events");
    equal("number of events", events.size(), wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      var one = Arguments.fields(wanted.get(i));
      Event event = events.get(i);
      equal("eventType", event.eventType(), one.get("eventType"));
      equal("whether it is known", !(event instanceof UnknownEvent), one.get("known"));
      if (one.get("fields") != null) Expectation.fields(event, one.get("fields"));
    }
  }

  private static void check(Map<String, Object> vector, Map<String, String> axes) {
    StubGateway stub = stub(axes);
    Gateway gateway = stub.client().checkInput().build();
    var expect = Arguments.fields(vector.get("expect"));
    Outcome<?> outcome =
        Dispatch.call(
            gateway, (String) vector.get("operation"), new Arguments(vector.get("parameters")));
    boolean sent = Boolean.TRUE.equals(expect.get("sent"));
    equal("number of requests", stub.seen().size(), sent ? 1 : 0);
    // The answer is no file, so a download fails after it was sent.
    if (sent)
      require(outcome.isSuccess() || outcome.kind() == Kind.DECODE, "It came to " + outcome);
    else Expectation.outcome(expect, outcome, null);
    if (vector.get("forbid") == null) return;
    for (Object secret : (List<?>) vector.get("forbid"))
      require(!outcome.message().contains((String) secret), "The message shows a secret.");
  }
}
