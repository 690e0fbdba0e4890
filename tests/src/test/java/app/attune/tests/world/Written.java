package app.attune.tests.world;

import app.attune.sample.Person;
import java.sql.SQLException;
import java.util.UUID;

/** An exercise that a counselor wrote, put into the database past the application. */
public record Written(UUID exerciseId, UUID versionId) {

  /** For nobody but the counselor. */
  public static Written byAndFor(Person counselor, String title) {
    return write(counselor, title, "s.id", "TALK_OPENLY", "EACH_THEN_REVEAL", 20);
  }

  /** For every counselor of the practice. */
  public static Written forThePractice(Person counselor, String title) {
    return write(counselor, title, "null", "TALK_OPENLY", "EACH_THEN_REVEAL", 20);
  }

  /** For every counselor of the practice, of some kind. */
  public static Written forThePractice(
      Person counselor, String title, String area, String mode, int minutes) {
    return write(counselor, title, "null", area, mode, minutes);
  }

  private static Written write(
      Person counselor, String title, String keeper, String area, String mode, int minutes) {
    Written written = new Written(UUID.randomUUID(), UUID.randomUUID());
    try (Database database = Database.asOwner()) {
      database.change(
          "insert into attune.exercises (id, version, practice_id, key, counselor_id)"
              + " select ?, 0, s.practice_id, ?, "
              + keeper
              + " from attune.counselors s join attune.accounts a on a.id = s.account_id"
              + " where a.subject = ?",
          written.exerciseId(),
          written.exerciseId().toString(),
          counselor.subject());
      written.publish(database, written.versionId(), 1, title, area, mode, minutes);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return written;
  }

  /** A second version of it, which is then the newest. */
  public UUID again(String title) {
    UUID newer = UUID.randomUUID();
    try (Database database = Database.asOwner()) {
      publish(database, newer, 2, title, "TALK_OPENLY", "EACH_THEN_REVEAL", 20);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return newer;
  }

  private void publish(
      Database database,
      UUID version,
      int number,
      String title,
      String area,
      String mode,
      int minutes)
      throws SQLException {
    database.change(
        """
        insert into attune.exercise_versions (id, exercise_id, number, title, area, outcomes,
            purpose, rationale, instructions, closing, talking_point, minutes, cadence, mode,
            prompts, published_at)
          values (?, ?, ?, ?, ?, '["STRONGER_BONDS"]', 'Say what is there.', 'It helps.',
            'Write to {partner} as you would talk.', 'Done.', '', ?, 'WEEKLY', ?,
            cast(? as jsonb), now())
        """,
        version,
        exerciseId,
        number,
        title,
        area,
        minutes,
        mode,
        """
        [{"key": "thing", "kind": "LONG_TEXT", "text": "What would {counselor} ask about lanterns?",
          "required": true, "disclosure": "COUNSELOR_ONLY", "changeable": false, "options": []}]
        """);
    database.change("update attune.exercises set newest_id = ? where id = ?", version, exerciseId);
  }

  /** It is no longer offered. */
  public void retire() {
    try (Database database = Database.asOwner()) {
      database.change("update attune.exercises set retired = true where id = ?", exerciseId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
