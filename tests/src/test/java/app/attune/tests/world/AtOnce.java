package app.attune.tests.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Things done at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** Does it in as many threads; returns what each got, or throws what the first failing threw. */
  public static <T> List<T> times(int count, Callable<T> action) {
    return all(Collections.nCopies(count, action));
  }

  /** Does all of them, each in a thread of its own. */
  public static <T> List<T> all(List<Callable<T>> actions) {
    // identities belong to the application that the thread's class loader is of
    ClassLoader application = Thread.currentThread().getContextClassLoader();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads =
        Executors.newFixedThreadPool(
            actions.size(),
            runnable -> {
              Thread thread = new Thread(runnable);
              thread.setContextClassLoader(application);
              return thread;
            });
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> action : actions) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return action.call();
                }));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
