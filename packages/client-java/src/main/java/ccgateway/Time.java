package ccgateway;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The clock of a client; tests have one of their own. */
interface Time {
  Time SYSTEM =
      new Time() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
          Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000);
        }

        @Override
        public double random() {
          return ThreadLocalRandom.current().nextDouble();
        }
      };

  Instant now();

  void sleep(Duration pause) throws InterruptedException;

  /** The share of a pause that is waited, from 0 to 1. */
  double random();

  /** Nanoseconds for measuring how long something takes; the time of day may be set meanwhile. */
  default long nanos() {
    return System.nanoTime();
  }

  /** Waits for an answer. */
  default <T> T await(CompletableFuture<T> answer, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** A random pause below a bound that doubles with every attempt, from half a second to at most ten. */
  default Duration jitter(int attempt) {
    long bound = attempt < 5 ? Math.min(10_000L, 500L << attempt) : 10_000L;
    return Duration.ofNanos((long) (random() * bound * 1e6));
  }
}
