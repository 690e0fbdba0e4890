package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.access.control.AccessLog;
import app.attune.access.control.DatabaseCaller;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessLogIT extends InTheServer {
  @Inject private AccessLog log;

  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceContext(unitName = "attune")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init") // set by the container
  @Resource
  private UserTransaction transaction;

  @Test
  void lines_of_a_practice_are_numbered_without_gaps_and_fit() throws Exception {
    Given given = worked();
    UUID practice = given.pair().practice().id();

    try (Database database = Database.asOwner()) {
      assertThat(
              database.count(
                  "select max(number) - count(*) from attune.access_log where practice_id = ?",
                  practice))
          .isZero();
    }
    assertThat(firstBrokenLine(given)).isZero();
  }

  @Test
  void a_line_names_who_did_what_to_which_and_no_content() throws SQLException {
    Given given = worked();

    try (Database database = Database.asOwner()) {
      assertThat(
              database.texts(
                  "select concat_ws(' ', actor, couple_id, target_id) from attune.access_log"
                      + " where practice_id = ? and action = 'RESPONSE_SUBMITTED' order by number",
                  given.pair().practice().id()))
          .containsExactly(
              given.first().subject() + " " + given.pair().id() + " " + given.firstTask(),
              given.second().subject() + " " + given.pair().id() + " " + given.secondTask());
      assertThat(
              database.texts(
                  "select l::text from attune.access_log l where practice_id = ?",
                  given.pair().practice().id()))
          .noneMatch(line -> line.contains("Maya") || line.contains("mornings"));
    }
  }

  @Test
  void an_edited_line_is_found() throws Exception {
    Given given = worked();

    tamper("update attune.access_log set actor = 'x' where practice_id = ? and number = 3", given);

    assertThat(firstBrokenLine(given)).isEqualTo(3);
  }

  @Test
  void a_removed_line_is_found() throws Exception {
    Given given = worked();

    tamper("delete from attune.access_log where practice_id = ? and number = 4", given);

    assertThat(firstBrokenLine(given)).isEqualTo(4);
  }

  @Test
  void lines_that_changed_places_are_found() throws Exception {
    Given given = worked();

    tamper(
        "update attune.access_log set number = -number where practice_id = ? and number in (2, 3)",
        given);
    tamper(
        "update attune.access_log set number = 5 + number where practice_id = ? and number < 0",
        given);

    assertThat(firstBrokenLine(given)).isEqualTo(2);
  }

  @Test
  void a_step_that_fails_leaves_no_line() throws SQLException {
    Given given = worked();
    UUID practice = given.pair().practice().id();
    List<String> before = onRecord(practice);

    assertNotFound(given.counselor(), () -> world.given(unknown(given)));

    assertThat(onRecord(practice)).isEqualTo(before);
  }

  private Pair unknown(Given given) {
    return new Pair(
        UUID.randomUUID(),
        given.pair().practice(),
        given.counselor(),
        given.first(),
        given.second());
  }

  private Given worked() {
    Given given = world.given();
    world.sendBoth(given);
    return given;
  }

  private static void tamper(String sql, Given given) throws SQLException {
    try (Database database = Database.asOwner()) {
      assertThat(database.change(sql, given.pair().practice().id())).isPositive();
    }
  }

  private long firstBrokenLine(Given given) throws Exception {
    transaction.begin();
    try {
      DatabaseCaller.set(entities, DatabaseCaller.LOG_VERIFIER);
      return log.firstBrokenLine(given.pair().practice().id());
    } finally {
      transaction.rollback();
    }
  }
}
