package ccgateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** What all calls to a gateway share: the connection, the GUID and the cookies. */
final class Transport {
  /** Demanded by the documents for every call, also for one without a body. */
  private static final String CONTENT_TYPE = "application/json; charset=UTF-8";

  /** Ends a request that has no limit. */
  private static final Duration LONGEST = Duration.ofHours(1);

  /** How long after an answer a name that was looked up is still known to the Java runtime, with a margin. */
  private static final Duration KNOWN = Duration.ofSeconds(10);

  private static final Workers WORKERS = new Workers();

  final HttpClient http;
  final String base;
  final long maxAnswerBytes;
  final long maxFileBytes;
  final Cookies cookies;
  final InputCheck check;
  final Time time;

  /** Says why a call must not be sent now, or null. */
  volatile Supplier<String> admission = () -> null;

  private String guid = "";

  /** Until when the name of the gateway need not be looked up; by {@link Time#nanos()}. */
  private volatile long known;

  /** Counts the changes of the GUID from outside: the answer to a call that began before one has an older GUID. */
  private int era;

  Transport(GatewayBuilder settings) {
    http = settings.httpClient != null ? settings.httpClient : newClient(settings.sslContext);
    base = settings.base;
    maxAnswerBytes = settings.maxAnswerBytes;
    maxFileBytes = settings.maxFileBytes;
    cookies = new Cookies(settings.maxCookieBytes);
    check = settings.check;
    time = settings.time;
    known = time.nanos();
    setGuid(settings.guid);
  }

  /** A client that sends each request once and follows no redirect. */
  static HttpClient newClient(SSLContext trusted) {
    var builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(WORKERS);
    return trusted == null ? builder.build() : builder.sslContext(trusted).build();
  }

  synchronized String guid() {
    return guid;
  }

  synchronized void setGuid(String given) {
    era++;
    String plain = Guids.plain(given);
    guid = plain.isEmpty() ? given : plain;
  }

  private synchronized int era() {
    return era;
  }

  /** Takes the GUID of an answer, unless it was replaced since the call began. */
  private synchronized void learn(Operation operation, Answer answer, int since) {
    if (since != era || !answer.isOfGateway()) return;
    String told = "";
    if (answer.failure == null
        && operation.result == Operation.Result.GUID
        && answer.result instanceof Map) {
      Object field = ((Map<?, ?>) answer.result).get("guid");
      if (field instanceof String) told = Guids.plain((String) field);
    }
    // The header Guid may echo the request, and another answer may have brought a newer one.
    boolean named = answer.headers.firstValue("Set-GUID").isPresent();
    if (told.isEmpty() && (named || guid.isEmpty())) told = Guids.in(answer.headers);
    if (!told.isEmpty()) guid = told;
  }

  /** A request that can be sent, several times if need be. */
  final class Prepared {
    private final Operation operation;
    private final URI uri;
    private final byte[] body;
    private final Map<String, String> headers;

    Prepared(Request request, CallSettings settings) throws InvalidInputException {
      operation = request.operation;
      String complaint = admission.get();
      if (complaint != null) throw new InvalidInputException(null, complaint);
      String target = request.target();
      body = request.body();
      if (check != null) check.check(request);
      headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.put("Content-Type", CONTENT_TYPE);
      // A name keeps the spelling in which it came first, so the caller's goes in anew.
      settings.headers.forEach(
          (name, value) -> {
            headers.remove(name);
            headers.put(name, value);
          });
      for (var header : headers.entrySet())
        if (!Cookies.isHeaderText(header.getValue()))
          throw new InvalidInputException(
              header.getKey(),
              "The header "
                  + header.getKey()
                  + " has a character that cannot be sent; encode its value.");
      uri = URI.create(base + target);
    }

    private HttpRequest build(Duration limit) throws InvalidInputException {
      var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
      all.putAll(headers);
      String line = cookies.line(all.getOrDefault("Cookie", ""));
      if (!line.isEmpty()) all.put("Cookie", line);
      String current = guid();
      if (!current.isEmpty() && !all.containsKey("Guid")) {
        if (!Cookies.isHeaderText(current))
          throw new InvalidInputException(null, "The GUID has a character that cannot be sent.");
        all.put("Guid", current);
      }
      var publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
      var builder =
          HttpRequest.newBuilder(uri)
              .version(HttpClient.Version.HTTP_1_1)
              .timeout(limit)
              .method(operation.method, publisher);
      all.forEach(builder::setHeader);
      return builder.build();
    }

    /** Sends the request once. */
    Answer send(Duration limit) throws InvalidInputException, LostException {
      int since = era();
      HttpRequest request = build(limit.compareTo(LONGEST) < 0 ? limit : LONGEST);
      long began = time.nanos();
      BoundedBody body = null;
      try {
        var response = head(request, limit);
        body = response.body();
        byte[] whole =
            time.await(body.whole(), limit.minusNanos(time.nanos() - began)).orElse(null);
        known = time.nanos() + KNOWN.toNanos();
        cookies.keep(response.headers().allValues("Set-Cookie"));
        var answer = Answer.of(operation, response.statusCode(), response.headers(), whole);
        learn(operation, answer, since);
        return answer;
      } catch (TimeoutException | HttpTimeoutException e) {
        throw lost(Kind.TIMEOUT, null, body);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw lost(Kind.ABORTED, e, body);
      } catch (IOException e) {
        throw lost(Kind.NETWORK, e, body);
      } catch (ExecutionException | CancellationException e) {
        Throwable cause = e.getCause();
        boolean late = cause instanceof HttpTimeoutException;
        throw lost(
            late ? Kind.TIMEOUT : Kind.NETWORK, cause instanceof IOException ? cause : e, body);
      }
    }

    /** What comes before the body. The future of the client costs another thread, so it is used only where it must be. */
    private HttpResponse<BoundedBody> head(HttpRequest request, Duration limit)
        throws IOException, InterruptedException, ExecutionException, TimeoutException {
      BodyHandler<BoundedBody> handler =
          info ->
              new BoundedBody(
                  Answer.isFile(operation, info.statusCode(), info.headers())
                      ? maxFileBytes
                      : maxAnswerBytes);
      if (time.nanos() - known < 0) return http.send(request, handler);
      var sending = Workers.aside(() -> http.sendAsync(request, handler));
      try {
        return time.await(sending, limit);
      } catch (TimeoutException | InterruptedException e) {
        sending.cancel(true);
        throw e;
      }
    }
  }

  /** @param body null if it did not begin */
  private LostException lost(Kind kind, Throwable cause, BoundedBody body) {
    known = time.nanos();
    if (body != null) body.cancel();
    return new LostException(kind, cause);
  }

  /** No answer came. */
  static final class LostException extends Exception {
    private static final long serialVersionUID = 1;
    final Kind kind;

    LostException(Kind kind, Throwable cause) {
      super(kind.name(), cause, false, false);
      this.kind = kind;
    }
  }
}
