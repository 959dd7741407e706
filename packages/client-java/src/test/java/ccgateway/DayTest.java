package ccgateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ccgateway.event.AgentEventHold;
import ccgateway.event.AgentEventRinging;
import ccgateway.event.AgentEventTalking;
import ccgateway.event.AgentStateReady;
import ccgateway.event.AgentStateSetNotReadySuccess;
import ccgateway.options.AnswerOptions;
import ccgateway.options.GetHoldOptions;
import ccgateway.options.LoginOptions;
import ccgateway.options.SayBusyOptions;
import ccgateway.testing.Simulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An agent's day at a simulated gateway. */
@Timeout(300)
class DayTest {
  @Test
  void spendsADayInEveryWay() throws Exception {
    for (String mode : List.of("1", "2"))
      try (var simulator = Simulator.start("--authmode", mode, "--poll-hold", "500")) {
        for (boolean tls : List.of(false, true))
          for (boolean push : List.of(false, true)) {
            simulator.reset();
            day(simulator, tls, push);
          }
      }
  }

  private static GatewayBuilder gateway(Simulator simulator, boolean tls) throws IOException {
    return tls
        ? Gateway.builder(simulator.https()).certificateAuthorities(simulator.certificate())
        : simulator.gateway();
  }

  private static SessionBuilder session(GatewayBuilder gateway) {
    return Session.builder(gateway, "291")
        .pollPause(Duration.ofMillis(10))
        .heartbeat(Duration.ofMillis(100));
  }

  private static void day(Simulator simulator, boolean tls, boolean push) throws Exception {
    try (var session =
            session(gateway(simulator, tls).checkInput()).serviceToken(() -> "token").build();
        var receiver = new Receiver(session)) {
      var options = LoginOptions.builder().autoAnswer(false);
      if (push) options.callBackUri(receiver.address()).serviceToken("token");
      session.signIn(SignIn.of("", "40038").withOptions(options.build())).orElseThrow();
      assertFalse(session.gateway().guid().isEmpty());
      assertEquals(ConnectionState.ONLINE, session.connection().state());

      var gateway = session.gateway();
      try (var events = session.events()) {
        simulator.perform("ring", "{\"agentid\":\"291\",\"caller\":\"70093\"}");
        var ringing = until(events, AgentEventRinging.class).content().orElseThrow();
        assertEquals("70093", ringing.caller().orElse(""));
        String call = ringing.callId().orElseThrow();
        gateway.answer("291", AnswerOptions.builder().callId(call).build()).orElseThrow();
        assertEquals(
            call,
            until(events, AgentEventTalking.class).content().orElseThrow().callId().orElse(""));
        assertEquals(call, gateway.queryCallInfo("291").orElseThrow().callId().orElse(""));
        gateway.hold("291").orElseThrow();
        until(events, AgentEventHold.class);
        gateway.getHold("291", GetHoldOptions.builder().callId(call).build()).orElseThrow();
        until(events, AgentEventTalking.class);
        gateway.release("291").orElseThrow();
        until(events, AgentStateReady.class);

        gateway.sayBusy("291", SayBusyOptions.builder().reason(200).build()).orElseThrow();
        until(events, AgentStateSetNotReadySuccess.class);
        var wrong =
            gateway
                .sayBusy("291", SayBusyOptions.builder().reason(3).build())
                .failure()
                .orElseThrow();
        assertEquals(Kind.INVALID, wrong.kind());
        assertEquals("reason", wrong.field().orElse(""));
        var refused = gateway.getHold("291").failure().orElseThrow();
        assertEquals(Kind.RETCODE, refused.kind());
        assertFalse(refused.meaning().isEmpty());

        session.signOut().orElseThrow();
        while (events.hasNext()) events.next();
      }
      assertEquals(Reason.SIGNED_OUT, session.connection().reason().orElseThrow());
      assertEquals(Kind.INVALID, gateway.sayFree("291").kind());
      assertEquals(push, receiver.pushes > 0);
    }
  }

  @Test
  void goesOnAfterARestartAndIsTakenOverOnlyWhenAsked() {
    try (var simulator = Simulator.start("--poll-hold", "200")) {
      var first = session(simulator.gateway()).build();
      first.signIn("", "40038").orElseThrow();
      var kept = first.suspend().orElseThrow();
      assertEquals("Snapshot[291]", kept.toString());
      var snapshot = Snapshot.parse(kept.toJson()).orElseThrow();
      var second = session(simulator.gateway()).resume(snapshot).orElseThrow();
      var events = second.events();
      second.gateway().sayBusy("291").orElseThrow();
      until(events, AgentStateSetNotReadySuccess.class);

      try (var third = session(simulator.gateway()).build()) {
        var refused = third.signIn("", "40038").failure().orElseThrow();
        assertTrue(refused.isRetcode("100-002"), "the agent was taken over unasked");
        third.signIn(SignIn.of("", "40038").takingOver()).orElseThrow();
        var end =
            assertThrows(
                SessionEndedException.class,
                () -> {
                  while (events.hasNext()) events.next();
                });
        assertEquals(Reason.TAKEN_OVER, end.connection().reason().orElseThrow());
      }
      var late = session(simulator.gateway()).resume(snapshot).failure().orElseThrow();
      assertTrue(late.isRetcode("100-006", "000-003"));
    }
  }

  private static <E extends Event> E until(EventStream events, Class<E> wanted) {
    while (events.hasNext()) {
      Event event = events.next();
      if (wanted.isInstance(event)) return wanted.cast(event);
    }
    throw new AssertionError("The events ended.");
  }

  /** Takes the pushes for a session. */
  private static final class Receiver implements AutoCloseable {
    private final StubGateway stub = new StubGateway(false);
    volatile int pushes;

    Receiver(Session session) {
      stub.say(
          seen -> {
            var push = Push.parse(seen.body.getBytes(StandardCharsets.UTF_8));
            push.ifPresent(session::deliver);
            pushes++;
            return StubGateway.good();
          });
    }

    String address() {
      return stub.origin() + "/events";
    }

    @Override
    public void close() throws IOException {
      stub.close();
    }
  }
}
