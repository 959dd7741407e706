package ccgateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ccgateway.options.CalloutOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A gateway with faults: what controls calls is sent once, whatever happens; what is safe may be sent again. */
class FaultsTest {
  private static final int CALLS = 2_000;

  /** Operations that control calls. */
  private static final List<Function<Gateway, Outcome<?>>> CONTROL =
      List.of(
          one -> one.answer("291"),
          one -> one.hold("291"),
          one -> one.getHold("291"),
          one -> one.release("291"),
          one -> one.callout("291", "40040", CalloutOptions.none()),
          one -> one.transfer("291", 2, "292", 2),
          one -> one.innerHelp("291", "292"),
          one -> one.confJoin("291", "1-1"));

  /** Operations that only ask. */
  private static final List<Function<Gateway, Outcome<?>>> QUESTIONS =
      List.of(
          one -> one.getAgentStatus("291"),
          one -> one.queryCallInfo("291"),
          one -> one.getAgentEvent("291"));

  private static final List<Function<StubGateway.Seen, StubGateway.Reply>> FAULTS =
      List.of(
          seen -> StubGateway.good(),
          seen -> StubGateway.Reply.of(StubGateway.answer(502, List.of(), new byte[0])),
          seen ->
              StubGateway.Reply.of(
                  StubGateway.answer(200, List.of(), "<html>".getBytes(StandardCharsets.UTF_8))),
          seen -> StubGateway.Reply.of(new byte[0]),
          seen -> StubGateway.Reply.of(Arrays.copyOf(StubGateway.good().bytes, 60)),
          seen -> StubGateway.Reply.hang());

  @Test
  void sendsNothingThatControlsCallsTwice() throws IOException {
    var sent = new ConcurrentHashMap<String, AtomicInteger>();
    var random = new Random(17);
    try (var stub = new StubGateway(false)) {
      stub.say(
          seen -> {
            sent.computeIfAbsent(seen.header("X-Call"), id -> new AtomicInteger())
                .incrementAndGet();
            // Hanging is rarer, because it takes time.
            int fault =
                Math.floorMod(
                    (seen.header("X-Call") + "/" + sent.get(seen.header("X-Call"))).hashCode() * 31,
                    41);
            return FAULTS.get(fault < 40 ? fault % 5 : 5).apply(seen);
          });
      Gateway gateway =
          stub.client().retries(2).time(new FastTime()).tryTimeout(Duration.ofMillis(500)).build();
      var kinds = new ConcurrentHashMap<Kind, AtomicInteger>();
      for (int i = 0; i < CALLS; i++) {
        boolean control = i % 2 == 0;
        var operations = control ? CONTROL : QUESTIONS;
        String id = (control ? "control-" : "question-") + i;
        var one = gateway.withHeader("X-Call", id);
        Kind kind = operations.get(random.nextInt(operations.size())).apply(one).kind();
        // On a busy machine the time of a try may run out before the gateway reads the request.
        if (!sent.containsKey(id)) assertEquals(Kind.TIMEOUT, kind, id);
        kinds.computeIfAbsent(kind, name -> new AtomicInteger()).incrementAndGet();
      }
      assertTrue(sent.size() > CALLS * 9 / 10, sent.size() + " calls were seen");
      assertEquals(1, most(sent, "control-"));
      // The client of the JDK repeats a GET by itself, too, when its connection ends without an
      // answer.
      assertTrue(most(sent, "question-") >= 3, "nothing was sent again");
      for (Kind kind : List.of(Kind.SUCCESS, Kind.HTTP, Kind.DECODE, Kind.NETWORK, Kind.TIMEOUT))
        assertTrue(kinds.containsKey(kind), kind + " never happened");
    }
  }

  private static int most(Map<String, AtomicInteger> sent, String prefix) {
    return sent.entrySet().stream()
        .filter(one -> one.getKey().startsWith(prefix))
        .mapToInt(one -> one.getValue().get())
        .max()
        .orElse(0);
  }
}
