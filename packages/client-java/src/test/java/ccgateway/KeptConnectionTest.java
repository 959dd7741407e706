package ccgateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A caller goes on as soon as its answer is whole; the next call must find the connection free by then. */
class KeptConnectionTest {
  private static final String SIZED = "Content-Length: 15\r\n\r\n{\"retcode\":\"0\"}";
  private static final String CHUNKED =
      "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"ret\r\na\r\ncode\":\"0\"}\r\n0\r\n\r\n";

  @Test
  void keepsOneForAnswersWithALength() throws IOException {
    assertEquals(1, connections(SIZED));
  }

  @Test
  void keepsOneForAnswersInChunks() throws IOException {
    assertEquals(1, connections(CHUNKED));
  }

  private static int connections(String answer) throws IOException {
    var accepted = new AtomicInteger();
    try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      daemon(
          () -> {
            while (true) {
              Socket socket = server.accept();
              accepted.incrementAndGet();
              daemon(
                  () ->
                      serve(
                          socket,
                          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + answer));
            }
          });
      var gateway = Gateway.of("http://127.0.0.1:" + server.getLocalPort());
      for (int i = 0; i < 200; i++)
        assertEquals(Kind.SUCCESS, gateway.getAgentStatus("291").kind());
    }
    return accepted.get();
  }

  private static void serve(Socket socket, String answer) throws IOException {
    try (socket) {
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String line = in.readLine(); line != null; line = in.readLine())
        if (line.isEmpty())
          socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void daemon(Work work) {
    var thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // The client has gone, or the test is over.
                return;
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
