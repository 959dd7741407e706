package ccgateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A gateway that answers what it is told, byte for byte, and keeps what it was asked. */
final class StubGateway implements AutoCloseable {
  static final String PATH = "/agentgateway/resource";

  /** A request as it came. */
  static final class Seen {
    final String method;
    final String target;
    final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String body = "";

    Seen(String line) {
      String[] words = line.split(" ");
      method = words[0];
      target = words[1];
    }

    String header(String name) {
      return headers.containsKey(name) ? String.join(", ", headers.get(name)) : null;
    }
  }

  /** An answer, or what happens in its place. */
  static final class Reply {
    final byte[] bytes;
    final boolean hangs;

    private Reply(byte[] bytes, boolean hangs) {
      this.bytes = bytes;
      this.hangs = hangs;
    }

    static Reply of(byte[] bytes) {
      return new Reply(bytes, false);
    }

    static Reply hang() {
      return new Reply(new byte[0], true);
    }
  }

  private final ServerSocket server;
  private final String scheme;

  /** Shared, because each has threads of its own. */
  private final HttpClient http;

  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<Seen> seen = new ArrayList<>();
  private volatile Function<Seen, Reply> answers;
  private volatile CountDownLatch hung = new CountDownLatch(1);

  StubGateway(boolean tls) {
    scheme = tls ? "https" : "http";
    http = Transport.newClient(tls ? TestCertificate.context() : null);
    try {
      server =
          tls
              ? TestCertificate.context()
                  .getServerSocketFactory()
                  .createServerSocket(0, 50, InetAddress.getLoopbackAddress())
              : new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reset();
    daemon(this::accept);
  }

  static byte[] answer(int status, List<String[]> headers, byte[] body) {
    var head = new StringBuilder("HTTP/1.1 " + status + " Answer\r\n");
    for (String[] header : headers)
      head.append(header[0]).append(": ").append(header[1]).append("\r\n");
    boolean bare = status == 204 || status == 304;
    if (!bare) head.append("Content-Length: ").append(body.length).append("\r\n");
    head.append("Connection: close\r\n\r\n");
    var all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    if (!bare) all.writeBytes(body);
    return all.toByteArray();
  }

  static Reply good() {
    byte[] body = "{\"message\":\"\",\"retcode\":\"0\"}".getBytes(StandardCharsets.UTF_8);
    return Reply.of(
        answer(200, List.<String[]>of(new String[] {"Content-Type", "application/json"}), body));
  }

  void reset() {
    say(one -> good());
    hung = new CountDownLatch(1);
    synchronized (seen) {
      seen.clear();
    }
  }

  void say(Function<Seen, Reply> given) {
    answers = given;
  }

  String origin() {
    return scheme + "://127.0.0.1:" + server.getLocalPort();
  }

  GatewayBuilder client() {
    return Gateway.builder(origin() + PATH).retries(0).httpClient(http);
  }

  List<Seen> seen() {
    synchronized (seen) {
      return List.copyOf(seen);
    }
  }

  /** Waits until a request hangs. */
  void awaitHung() throws InterruptedException {
    hung.await();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        daemon(() -> serve(socket));
      } catch (IOException e) {
        // Closed, or a client that does not trust the certificate.
        continue;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      Seen request = read(socket.getInputStream());
      if (request == null) return;
      synchronized (seen) {
        seen.add(request);
      }
      Reply reply = answers.apply(request);
      if (reply.hangs) {
        hung.countDown();
        // Ends when the client has gone or the stub is closed.
        while (socket.getInputStream().read() >= 0) continue;
        return;
      }
      socket.getOutputStream().write(reply.bytes);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // The client has gone.
      return;
    } finally {
      open.remove(socket);
    }
  }

  private static Seen read(InputStream in) throws IOException {
    String line = line(in);
    if (line.isEmpty()) return null;
    var request = new Seen(line);
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      int colon = header.indexOf(':');
      request
          .headers
          .computeIfAbsent(header.substring(0, colon), name -> new ArrayList<>())
          .add(header.substring(colon + 1).strip());
    }
    String length = request.header("Content-Length");
    if (length != null)
      request.body = new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    return request;
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int one = in.read(); one >= 0 && one != '\n'; one = in.read())
      if (one != '\r') line.write(one);
    return line.toString(StandardCharsets.UTF_8);
  }

  private static void daemon(Runnable work) {
    var thread = new Thread(work, "stub-gateway");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) socket.close();
  }
}
