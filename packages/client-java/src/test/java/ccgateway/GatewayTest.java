package ccgateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ccgateway.options.LoginOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {
  private StubGateway stub;

  @BeforeEach
  void start() {
    stub = new StubGateway(false);
  }

  @AfterEach
  void stop() throws IOException {
    stub.close();
  }

  private Gateway gateway() {
    return stub.client().retries(2).time(new FastTime()).build();
  }

  private static StubGateway.Reply page(int status) {
    return StubGateway.Reply.of(StubGateway.answer(status, List.of(), new byte[0]));
  }

  @Test
  void repeatsOnlyWhatIsSafe() {
    stub.say(seen -> page(502));
    assertEquals(Kind.HTTP, gateway().getAgentStatus("291").kind());
    assertEquals(3, stub.seen().size());
    stub.reset();
    stub.say(seen -> page(502));
    assertEquals(Kind.HTTP, gateway().answer("291").kind());
    assertEquals(1, stub.seen().size());
  }

  @Test
  void asksBeforeItRepeatsAStateOfTheAgent() {
    stub.say(seen -> page(503));
    gateway().sayBusy("291");
    assertEquals(1, stub.seen().size());
    var asked = new AtomicInteger();
    gateway().withTookEffect(() -> asked.incrementAndGet() > 1).sayBusy("291");
    assertEquals(3, stub.seen().size());
    assertEquals(2, asked.get());
  }

  @Test
  void doesNotRepeatAnAnswerOfTheGateway() {
    byte[] body = "{\"message\":\"m\",\"retcode\":\"100-006\"}".getBytes(StandardCharsets.UTF_8);
    stub.say(seen -> StubGateway.Reply.of(StubGateway.answer(500, List.of(), body)));
    var outcome = gateway().getAgentStatus("291");
    assertEquals(
        "refused 100-006",
        outcome.fold(
            value -> "success",
            failure -> "refused " + failure.retcode().orElse(""),
            failure -> "lost"));
    assertEquals(1, stub.seen().size());
  }

  @Test
  void givesUpInTime() {
    stub.say(seen -> StubGateway.Reply.hang());
    var outcome = gateway().withTimeout(Duration.ofSeconds(2)).getAgentStatus("291");
    assertEquals(Kind.TIMEOUT, outcome.kind());
    assertEquals(1, stub.seen().size());
  }

  @Test
  void sendsAnInterruptedCallNeverAgain() {
    Thread.currentThread().interrupt();
    assertEquals(Kind.ABORTED, gateway().getAgentStatus("291").kind());
    assertTrue(Thread.interrupted());
  }

  @Test
  void refusesAnUntrustedCertificate() throws IOException {
    try (var tls = new StubGateway(true)) {
      var outcome = Gateway.builder(tls.origin() + StubGateway.PATH).build().getAgentStatus("291");
      assertEquals(Kind.NETWORK, outcome.kind());
      assertEquals(0, tls.seen().size());
    }
  }

  @Test
  void showsNoSecret() {
    var gateway = gateway();
    gateway.setGuid("secret.AgentGateway1");
    byte[] body =
        "{\"message\":\"wrong password p4ssw0rd\",\"retcode\":\"100-001\"}"
            .getBytes(StandardCharsets.UTF_8);
    stub.say(seen -> StubGateway.Reply.of(StubGateway.answer(200, List.of(), body)));
    var options = LoginOptions.builder().serviceToken("t0ken").build();
    var outcome = gateway.login("291", "p4ssw0rd", "40038", options);
    var told =
        gateway
            + " "
            + outcome
            + " "
            + options
            + " "
            + assertThrows(GatewayException.class, outcome::orElseThrow);
    for (String secret : List.of("p4ssw0rd", "secret", "t0ken", "40038"))
      assertFalse(told.contains(secret), secret);
  }

  @Test
  void takesOnlyAddressesThatItCanUse() {
    for (String wrong :
        List.of(
            "", "ftp://a/b", "http://u:p@a/b", "http://a/b?c", "http://a/b#c", "a/b", "http://"))
      assertThrows(IllegalArgumentException.class, () -> Gateway.of(wrong), wrong);
    assertThrows(IllegalArgumentException.class, () -> gateway().withHeader("Host", "a"));
  }

  @Test
  void doesNotTakeTheGuidOfACallThatBeganBeforeAnother() throws InterruptedException {
    var gateway = gateway();
    gateway.setGuid("old");
    stub.say(
        seen -> {
          gateway.setGuid("newer");
          byte[] body = "{\"message\":\"\",\"retcode\":\"0\"}".getBytes(StandardCharsets.UTF_8);
          return StubGateway.Reply.of(
              StubGateway.answer(
                  200, List.<String[]>of(new String[] {"Set-GUID", "JSESSIONID=late"}), body));
        });
    assertTrue(gateway.sayFree("291").isSuccess());
    assertEquals("newer", gateway.guid());
  }

  @Test
  void checksAnEdition() {
    var outcome =
        stub.client()
            .checkInput("2023-09")
            .build()
            .login("291", "p", "40038", LoginOptions.builder().agentType(77).build());
    assertEquals(Kind.INVALID, outcome.kind());
    assertEquals("agenttype", outcome.failure().orElseThrow().field().orElse(""));
    assertEquals(0, stub.seen().size());
  }
}
