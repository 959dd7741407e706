package ccgateway;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Where an HTTP client works: where its work comes up, which is the thread of a caller or the one that reads answers. The
 * work is short and waits for nothing but the name of a host; one thread more between them costs more than all of it. A
 * caller who may have to wait for the name begins on a thread of this pool.
 */
final class Workers implements Executor {
  private static final ThreadLocal<Boolean> ASIDE = new ThreadLocal<>();

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            var thread = new Thread(work, "ccgateway-call");
            thread.setDaemon(true);
            return thread;
          });

  /** Does something whose work for the HTTP client is done on another thread. */
  static <T> T aside(Supplier<T> begin) {
    ASIDE.set(true);
    try {
      return begin.get();
    } finally {
      ASIDE.remove();
    }
  }

  @Override
  public void execute(Runnable work) {
    if (ASIDE.get() == null) work.run();
    else threads.execute(work);
  }
}
