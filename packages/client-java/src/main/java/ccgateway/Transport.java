package ccgateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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

  /** Ends a request whose caller has gone; the caller itself does not wait so long. */
  private static final Duration LONGEST = Duration.ofHours(1);

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
    setGuid(settings.guid);
  }

  /** A client that sends each request once and follows no redirect. */
  static HttpClient newClient(SSLContext trusted) {
    var builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER);
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
    if (answer.failure == null && operation.result == Operation.Result.GUID && answer.result instanceof Map) {
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
          throw new InvalidInputException(header.getKey(), "The header " + header.getKey() + " has a character that cannot be sent; encode its value.");
      uri = URI.create(base + target);
    }

    private HttpRequest build(Duration limit) throws InvalidInputException {
      var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
      all.putAll(headers);
      String line = cookies.line(all.getOrDefault("Cookie", ""));
      if (!line.isEmpty()) all.put("Cookie", line);
      String current = guid();
      if (!current.isEmpty() && !all.containsKey("Guid")) {
        if (!Cookies.isHeaderText(current)) throw new InvalidInputException(null, "The GUID has a character that cannot be sent.");
        all.put("Guid", current);
      }
      var publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
      var builder = HttpRequest.newBuilder(uri).version(HttpClient.Version.HTTP_1_1).timeout(limit).method(operation.method, publisher);
      all.forEach(builder::setHeader);
      return builder.build();
    }

    /** Sends the request once. */
    Answer send(Duration limit) throws InvalidInputException, LostException {
      int since = era();
      HttpRequest request = build(limit.compareTo(LONGEST) < 0 ? limit.plusMillis(50) : LONGEST);
      var answering =
          http.sendAsync(
              request,
              info -> {
                boolean file = Answer.isFile(operation, info.statusCode(), info.headers());
                return new BoundedBody(file ? maxFileBytes : maxAnswerBytes);
              });
      try {
        var response = time.await(answering, limit);
        cookies.keep(response.headers().allValues("Set-Cookie"));
        var answer = Answer.of(operation, response.statusCode(), response.headers(), response.body().orElse(null));
        learn(operation, answer, since);
        return answer;
      } catch (TimeoutException e) {
        answering.cancel(true);
        throw new LostException(Kind.TIMEOUT, null);
      } catch (InterruptedException e) {
        answering.cancel(true);
        Thread.currentThread().interrupt();
        throw new LostException(Kind.ABORTED, e);
      } catch (ExecutionException | CancellationException e) {
        Throwable cause = e.getCause();
        boolean late = cause instanceof java.net.http.HttpTimeoutException;
        throw new LostException(late ? Kind.TIMEOUT : Kind.NETWORK, cause instanceof IOException ? cause : e);
      }
    }
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
