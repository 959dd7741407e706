package com.example.ccgateway;

import java.time.Duration;
import java.time.Instant;

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
          return java.util.concurrent.ThreadLocalRandom.current().nextDouble();
        }
      };

  Instant now();

  void sleep(Duration pause) throws InterruptedException;

  /** The share of a pause that is waited, from 0 to 1. */
  double random();

  /** A random pause below a bound that doubles with every attempt, from half a second to at most ten. */
  default Duration jitter(int attempt) {
    long bound = attempt < 5 ? Math.min(10_000L, 500L << attempt) : 10_000L;
    return Duration.ofNanos((long) (random() * bound * 1e6));
  }
}
