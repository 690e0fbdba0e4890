package app.attune.tests.world;

import app.attune.sample.Person;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/** A program that a counselor wrote, put into the database past the application. */
public record Programmed(UUID programId, UUID versionId) {

  /**
   * One step.
   *
   * @param exercise the title of a built-in exercise
   */
  public record Step(String exercise, String delivery, int days, String reveal) {
    /** It opens with the program. */
    public static Step atOnce(String exercise) {
      return new Step(exercise, "AT_ONCE", 0, "WHEN_BOTH_DONE");
    }

    /** It opens when the step before was sent, or days after that. */
    public static Step after(String exercise, int days) {
      String delivery = days == 0 ? "AFTER_COMPLETION" : "AFTER_COMPLETION_PLUS_DAYS";
      return new Step(exercise, delivery, days, "WHEN_BOTH_DONE");
    }

    /** It opens so many days after the step before. */
    public static Step every(String exercise, int days) {
      return new Step(exercise, "EVERY_DAYS", days, "WHEN_BOTH_DONE");
    }

    /** The same, with another reveal. */
    public Step revealing(String rule) {
      return new Step(exercise, delivery, days, rule);
    }
  }

  /** A program of the counselor's own; each step is open for a week. */
  public static Programmed by(Person counselor, Step... steps) {
    Programmed program = new Programmed(UUID.randomUUID(), UUID.randomUUID());
    try (Database database = Database.asOwner()) {
      database.change(
          "insert into attune.programs (id, version, practice_id, counselor_id, key)"
              + " select ?, 0, s.practice_id, s.id, ?"
              + " from attune.counselors s join attune.accounts a on a.id = s.account_id"
              + " where a.subject = ?",
          program.programId,
          program.programId.toString(),
          counselor.subject());
      program.publish(database, 1, program.versionId, steps);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return program;
  }

  /** A second version of it, which is then the newest. */
  public UUID again(Step... steps) {
    UUID newer = UUID.randomUUID();
    try (Database database = Database.asOwner()) {
      publish(database, 2, newer, steps);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return newer;
  }

  private void publish(Database database, int number, UUID version, Step... steps)
      throws SQLException {
    database.change(
        "insert into attune.program_versions values (?, ?, ?, ?, 'Purpose', 'Why', now())",
        version,
        programId,
        number,
        "Lantern weeks " + number);
    for (int i = 0; i < steps.length; i++) {
      database.change(
          "insert into attune.program_steps select gen_random_uuid(), ?, ?, e.id, ?, ?, 7, ?,"
              + " 'Because of lanterns.', ''"
              + " from attune.exercises e join attune.exercise_versions v on v.id = e.newest_id"
              + " where v.title = ? order by e.practice_id nulls first, v.published_at desc limit 1",
          version,
          i + 1,
          steps[i].delivery,
          steps[i].days,
          steps[i].reveal,
          steps[i].exercise);
    }
    database.change("update attune.programs set newest_id = ? where id = ?", version, programId);
  }

  /** It is no longer offered. */
  public void retire() {
    try (Database database = Database.asOwner()) {
      database.change("update attune.programs set retired = true where id = ?", programId);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The newest version of a program that comes with the product. */
  public static UUID builtIn(String key) {
    try (Database database = Database.asOwner()) {
      return (UUID)
          Objects.requireNonNull(
              database.one(
                  "select newest_id from attune.programs where practice_id is null and key = ?",
                  key));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
