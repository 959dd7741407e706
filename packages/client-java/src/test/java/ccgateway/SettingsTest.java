package ccgateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private StubGateway stub;

  @BeforeEach
  void start() {
    stub = new StubGateway(false);
  }

  @AfterEach
  void stop() throws IOException {
    stub.close();
  }

  @Test
  void aSessionKeepsWhatItWasBuiltWith() throws InterruptedException {
    var told = new LinkedBlockingQueue<String>();
    var builder = Session.builder(stub.client(), "291").onConnection(one -> told.add("first"));
    try (Session session = builder.build()) {
      builder.onConnection(one -> told.add("later"));
      assertEquals(ConnectionState.OFFLINE, session.connection().state());
    }
    assertEquals("first", told.poll(60, TimeUnit.SECONDS));
  }

  @Test
  void anExceptionKeepsItsFailureWhenItIsSerialized() throws Exception {
    stub.say(seen -> StubGateway.Reply.of(StubGateway.answer(503, List.of(), new byte[0])));
    var outcome = stub.client().build().getAgentStatus("291");
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(assertThrows(GatewayException.class, outcome::orElseThrow));
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(Kind.HTTP, ((GatewayException) in.readObject()).failure().kind());
    }
  }

  @Test
  void theEndOfAListeningThrowsNothingThatHasToBeCaught() {
    try (Session session = Session.builder(stub.client(), "291").build();
        EventSubscription listening = session.onEvent(event -> {})) {
      assertNotNull(listening);
    }
  }

  @Test
  void refusesLimitsThatNoAnswerKeeps() {
    assertThrows(IllegalArgumentException.class, () -> stub.client().maxAnswerBytes(0));
    assertThrows(IllegalArgumentException.class, () -> stub.client().maxFileBytes(-1));
    assertThrows(IllegalArgumentException.class, () -> stub.client().maxCookieBytes(-1));
    assertThrows(NullPointerException.class, () -> stub.client().build().setGuid(null));
  }

  @Test
  void refusesNullWhereItIsGiven() {
    assertThrows(NullPointerException.class, () -> stub.client().build().withHeader("A", null));
    try (Session session = Session.builder(stub.client(), "291").build()) {
      assertThrows(NullPointerException.class, () -> session.onEvent(null));
      assertThrows(NullPointerException.class, () -> session.signIn(null));
      assertEquals(Kind.SUCCESS, session.gateway().getAgentStatus("291").kind());
    }
  }
}
