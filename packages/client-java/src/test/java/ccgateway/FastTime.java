package ccgateway;

import java.time.Duration;
import java.time.Instant;

/** Pauses take no time. */
class FastTime implements Time {
  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void sleep(Duration pause) throws InterruptedException {
    if (Thread.interrupted()) throw new InterruptedException();
  }

  @Override
  public double random() {
    return 0.5;
  }
}
