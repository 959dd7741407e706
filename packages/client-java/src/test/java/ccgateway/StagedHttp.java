package ccgateway;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;

/** An HTTP client without a network; a story says how requests are answered. */
abstract class StagedHttp extends HttpClient {
  private final Time time;

  /** @param time the clock by which requests take too long */
  StagedHttp(Time time) {
    this.time = time;
  }

  /** An answer that has come. */
  static final class Reply {
    final int status;
    final HttpHeaders headers;
    final byte[] body;

    Reply(int status, HttpHeaders headers, byte[] body) {
      this.status = status;
      this.headers = headers;
      this.body = body;
    }
  }

  /** Takes a request; its answer completes now, later or never. */
  abstract CompletableFuture<Reply> answer(HttpRequest request);

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    return answer(request)
        .thenCompose(
            reply -> read(reply, handler).thenApply(body -> new Response<>(request, reply, body)));
  }

  private static <T> CompletableFuture<T> read(Reply reply, HttpResponse.BodyHandler<T> handler) {
    var subscriber = handler.apply(new Head(reply));
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long count) {}

          @Override
          public void cancel() {}
        });
    subscriber.onNext(List.of(ByteBuffer.wrap(reply.body)));
    subscriber.onComplete();
    return subscriber.getBody().toCompletableFuture();
  }

  private static final class Head implements HttpResponse.ResponseInfo {
    private final Reply reply;

    Head(Reply reply) {
      this.reply = reply;
    }

    @Override
    public int statusCode() {
      return reply.status;
    }

    @Override
    public HttpHeaders headers() {
      return reply.headers;
    }

    @Override
    public Version version() {
      return Version.HTTP_1_1;
    }
  }

  private static final class Response<T> implements HttpResponse<T> {
    private final HttpRequest request;
    private final Reply reply;
    private final T body;

    Response(HttpRequest request, Reply reply, T body) {
      this.request = request;
      this.reply = reply;
      this.body = body;
    }

    @Override
    public int statusCode() {
      return reply.status;
    }

    @Override
    public HttpRequest request() {
      return request;
    }

    @Override
    public Optional<HttpResponse<T>> previousResponse() {
      return Optional.empty();
    }

    @Override
    public HttpHeaders headers() {
      return reply.headers;
    }

    @Override
    public T body() {
      return body;
    }

    @Override
    public Optional<SSLSession> sslSession() {
      return Optional.empty();
    }

    @Override
    public URI uri() {
      return request.uri();
    }

    @Override
    public Version version() {
      return Version.HTTP_1_1;
    }
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request,
      HttpResponse.BodyHandler<T> handler,
      HttpResponse.PushPromiseHandler<T> pushes) {
    return sendAsync(request, handler);
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    try {
      return time.await(sendAsync(request, handler), request.timeout().orElseThrow());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("staged");
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return Optional.empty();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return Optional.empty();
  }

  @Override
  public Redirect followRedirects() {
    return Redirect.NEVER;
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return Optional.empty();
  }

  @Override
  public SSLContext sslContext() {
    throw new UnsupportedOperationException("There is no TLS without a network.");
  }

  @Override
  public SSLParameters sslParameters() {
    return new SSLParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return Optional.empty();
  }

  @Override
  public Version version() {
    return Version.HTTP_1_1;
  }

  @Override
  public Optional<Executor> executor() {
    return Optional.empty();
  }
}
