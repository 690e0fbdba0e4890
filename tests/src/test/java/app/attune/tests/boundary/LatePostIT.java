package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.reminder.control.PostRound;
import app.attune.sample.MovableClock;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What has not left within its hour does not leave, and the server's log counts it. */
class LatePostIT extends InTheServer {
  private static final Logger LOG = Logger.getLogger(PostRound.class.getName());

  @Inject private PostRound post;

  @Test
  void what_has_not_left_within_its_hour_is_dropped_and_counted() throws SQLException {
    at("2025-09-01T06:00");
    Given given = world.given();
    at("2025-09-01T09:00");
    Counted counted = new Counted();
    LOG.addHandler(counted);
    try {
      reminded(given, given.firstTask());
      reminded(given, given.secondTask());
      // the server's own round may take one or both of them
      Instant latest = Instant.now().plusSeconds(60);
      while (counted.dropped.get() < 2 || outcomes(given).contains("null")) {
        assertThat(Instant.now()).as("nobody counts").isBefore(latest);
        post.round();
      }
    } finally {
      LOG.removeHandler(counted);
    }

    assertThat(outcomes(given)).containsExactly("NOT_NEEDED", "NOT_NEEDED");
  }

  private static void at(String localTime) {
    MovableClock.moveTo(LocalDateTime.parse(localTime).atZone(World.ZONE).toInstant());
  }

  /** A mail of eight o'clock that was laid and not delivered. */
  private static void reminded(Given given, UUID task) throws SQLException {
    try (Database database = Database.asOwner()) {
      database.change(
          "insert into attune.outbox (id, practice_id, recipient, kind, task_id, link, created_at,"
              + " not_before, day, not_after) values (gen_random_uuid(), ?, 'maya@example.org',"
              + " 'SOMETHING_IS_WAITING', ?, '/', '2025-09-01 08:00-4', '2025-09-01 08:00-4',"
              + " '2025-09-01', '2025-09-01 09:00-4')",
          given.pair().practice().id(),
          task);
    }
  }

  private static List<String> outcomes(Given given) throws SQLException {
    try (Database database = Database.asOwner()) {
      return database.texts(
          "select o.outcome from attune.outbox o join attune.tasks t on t.id = o.task_id"
              + " where t.assignment_id = ?",
          given.id());
    }
  }

  /** How many the log says were dropped. */
  private static final class Counted extends Handler {
    private final AtomicInteger dropped = new AtomicInteger();

    @Override
    public void publish(LogRecord line) {
      dropped.addAndGet((Integer) Objects.requireNonNull(line.getParameters())[0]);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
