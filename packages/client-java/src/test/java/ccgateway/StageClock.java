package ccgateway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * A clock that stands still until it is moved, and is moved only while all threads of a group wait.
 *
 * <p>The state of a thread shows late that it was told to go on. So whoever tells a thread that waits here takes it off a
 * list, and a thread that waits for nothing on that list, nor for its turn at a session, counts as running.
 */
final class StageClock implements Time {
  private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ThreadGroup threads = new ThreadGroup("story");
  private final double jitter;

  /** What is due, and when; a waiting thread has an entry that does nothing. */
  private final TreeMap<Long, List<Runnable>> due = new TreeMap<>();

  private final Set<Thread> parked = new HashSet<>();
  private long now;

  StageClock(double jitter) {
    this.jitter = jitter;
  }

  /** Runs something in the group; the threads that it starts belong to the group too. */
  void start(Runnable work) {
    new Thread(threads, work).start();
  }

  void interrupt() {
    threads.interrupt();
  }

  @Override
  public synchronized Instant now() {
    return BEGAN.plusNanos(now);
  }

  @Override
  public synchronized long nanos() {
    return now;
  }

  @Override
  public double random() {
    return jitter;
  }

  @Override
  public void sleep(Duration pause) throws InterruptedException {
    waitUntil(() -> false, pause);
  }

  @Override
  public <T> T await(CompletableFuture<T> answer, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!waitUntil(answer::isDone, limit)) throw new TimeoutException();
    return answer.get();
  }

  /** Waits for a condition that only what is due changes; tells whether it holds. */
  private boolean waitUntil(BooleanSupplier condition, Duration limit) throws InterruptedException {
    var self = Thread.currentThread();
    long end;
    synchronized (this) {
      end = now + limit.toNanos();
      at(end, () -> {});
    }
    for (; ; LockSupport.park(this))
      synchronized (this) {
        parked.remove(self);
        if (Thread.interrupted()) throw new InterruptedException();
        if (condition.getAsBoolean() || now >= end) return condition.getAsBoolean();
        parked.add(self);
      }
  }

  /** Does something later. */
  synchronized void after(Duration pause, Runnable work) {
    at(now + pause.toNanos(), work);
  }

  private void at(long moment, Runnable work) {
    due.computeIfAbsent(moment, key -> new ArrayList<>()).add(work);
  }

  /**
   * Moves on to a moment, and lets everything happen that is due until then.
   *
   * @param rest waits until nothing happens any more
   */
  void moveTo(Duration since, Runnable rest) {
    for (; ; ) {
      rest.run();
      synchronized (this) {
        if (due.isEmpty() || due.firstKey() > since.toNanos()) {
          now = since.toNanos();
          return;
        }
        var next = due.pollFirstEntry();
        now = Math.max(now, next.getKey());
        next.getValue().forEach(Runnable::run);
        parked.forEach(LockSupport::unpark);
        parked.clear();
      }
    }
  }

  /**
   * Returns when every thread waits for the clock, or for its turn at a session.
   *
   * @param turn which a thread has at the session
   * @param ready what must hold beside
   */
  void rest(ReentrantLock turn, BooleanSupplier ready) {
    long limit = System.nanoTime() + PATIENCE.toNanos();
    while (!allWait(turn) || !ready.getAsBoolean()) {
      Expectation.require(
          System.nanoTime() < limit, "The threads of the session do not come to rest.");
      Thread.yield();
    }
  }

  /** No thread begins to wait here meanwhile, so one that goes on because of another is not missed: that one runs. */
  private synchronized boolean allWait(ReentrantLock turn) {
    var all = new Thread[threads.activeCount() + 16];
    return Arrays.stream(all, 0, threads.enumerate(all))
        // Who tells of connections waits for its queue; the story knows what it told.
        .filter(thread -> !thread.getName().equals("ccgateway-connection"))
        .allMatch(
            thread -> parked.contains(thread) ? !thread.isInterrupted() : isQueued(thread, turn));
  }

  /** Asks for the state last: a thread that just got its turn is in the queue a little longer, but runs. */
  private static boolean isQueued(Thread thread, ReentrantLock turn) {
    return turn.isLocked()
        && turn.hasQueuedThread(thread)
        && thread.getState() == Thread.State.WAITING;
  }
}
