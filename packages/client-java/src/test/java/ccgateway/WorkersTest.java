package ccgateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A name that takes long to be looked up must not hold a caller; a name that is known costs no thread. */
class WorkersTest {
  private static final long TEN_SECONDS = 10_000_000_000L;

  private final Workers workers = new Workers();
  private boolean reachable = true;
  private Thread worked;
  private long now = Long.MAX_VALUE - 5_000_000_000L;

  private final Time time =
      new FastTime() {
        @Override
        public long nanos() {
          return now;
        }
      };

  private final Gateway gateway =
      Gateway.builder("http://127.0.0.1:1/resource")
          .retries(0)
          .time(time)
          .httpClient(
              new StagedHttp(time) {
                @Override
                CompletableFuture<Reply> answer(HttpRequest request) {
                  return CompletableFuture.runAsync(() -> worked = Thread.currentThread(), workers)
                      .thenApply(done -> reply());
                }
              })
          .build();

  private StagedHttp.Reply reply() {
    if (!reachable) throw new java.util.concurrent.CompletionException(new IOException("away"));
    var headers =
        HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (name, value) -> true);
    return new StagedHttp.Reply(
        200, headers, "{\"retcode\":\"0\"}".getBytes(StandardCharsets.UTF_8));
  }

  private void callsAside(Kind wanted) {
    assertEquals(wanted, gateway.sayFree("291").kind());
    assertNotSame(Thread.currentThread(), worked);
  }

  private void callsAtOnce(Kind wanted) {
    assertEquals(wanted, gateway.sayFree("291").kind());
    assertSame(Thread.currentThread(), worked);
  }

  @Test
  void beginsAsideUntilAnAnswerCame() {
    callsAside(Kind.SUCCESS);
    callsAtOnce(Kind.SUCCESS);
    now += TEN_SECONDS - 1;
    callsAtOnce(Kind.SUCCESS);
    now += TEN_SECONDS;
    callsAside(Kind.SUCCESS);
  }

  @Test
  void beginsAsideWhenNoAnswerCame() {
    callsAside(Kind.SUCCESS);
    reachable = false;
    callsAtOnce(Kind.NETWORK);
    callsAside(Kind.NETWORK);
    reachable = true;
    callsAside(Kind.SUCCESS);
    callsAtOnce(Kind.SUCCESS);
  }
}
