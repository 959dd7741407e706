package ccgateway;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Gathers a body up to a limit. The client hands it out before it is whole, so that the one who waits for it decides how
 * long: the timeout of a request ends with the headers.
 */
final class BoundedBody implements BodySubscriber<BoundedBody> {
  private final CompletableFuture<Optional<byte[]>> body = new CompletableFuture<>();
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
  private final long limit;
  private volatile Flow.Subscription subscription;

  BoundedBody(long limit) {
    this.limit = limit;
  }

  @Override
  public CompletionStage<BoundedBody> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  /** The body; one that is longer than the limit is not read on and is empty. */
  CompletableFuture<Optional<byte[]>> whole() {
    return body;
  }

  /** Reads no more. */
  void cancel() {
    body.cancel(false);
    Flow.Subscription reading = subscription;
    if (reading != null) reading.cancel();
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (body.isDone()) return;
    for (ByteBuffer buffer : buffers) {
      if (gathered.size() + (long) buffer.remaining() > limit) {
        subscription.cancel();
        body.complete(Optional.empty());
        return;
      }
      var bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      gathered.write(bytes, 0, bytes.length);
    }
  }

  @Override
  public void onError(Throwable error) {
    body.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    body.complete(Optional.of(gathered.toByteArray()));
  }
}
