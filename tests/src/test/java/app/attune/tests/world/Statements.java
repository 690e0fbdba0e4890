package app.attune.tests.world;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that some work sends to the database. */
public final class Statements {
  private static final int TIMES = 15;

  private Statements() {}

  /** The fewest of several times, since a timer's own statements may be counted with them. */
  public static long of(EntityManagerFactory factory, Runnable work) {
    letNothingBeDelivered();
    return LongStream.generate(() -> once(factory, work)).limit(TIMES).min().orElseThrow();
  }

  /** With many letters waiting, the postman is at work all the time. */
  private static void letNothingBeDelivered() {
    try (Database database = Database.asOwner()) {
      database.change(
          "update attune.outbox set settled_at = now(), outcome = 'NOT_NEEDED'"
              + " where settled_at is null");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long once(EntityManagerFactory factory, Runnable work) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    work.run();
    long prepared = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    return prepared;
  }
}
