package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.practice.boundary.NewPractice;
import app.attune.practice.boundary.PracticeInfo;
import app.attune.practice.boundary.PracticeInfo.CrisisContact;
import app.attune.practice.boundary.Practices;
import app.attune.sample.Person;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticesIT extends InTheServer {
  @Inject private Practices practices;

  @Test
  void everyone_of_a_practice_reads_its_settings() {
    Pair pair = world.pair();
    PracticeInfo expected =
        new PracticeInfo(
            "Harbor Lane",
            World.ZONE,
            LocalTime.of(19, 0),
            "911",
            List.of(new CrisisContact("Lifeline", "988")));

    for (Person person :
        List.of(pair.practice().owner(), pair.counselor(), pair.first(), pair.second())) {
      assertThat(person.call(practices::practice)).isEqualTo(expected);
    }
  }

  @Test
  void someone_of_no_practice_finds_none() {
    assertNotFound(world.stranger("client"), practices::practice);
  }

  @Test
  void who_belongs_to_a_practice_founds_no_other() {
    Practice practice = world.practice();

    assertRefused(
        practice.owner(), "alreadyMember", null, () -> practices.found(world.newPractice("Two")));
    assertThat(practice.owner().call(practices::practice).name()).isEqualTo("Harbor Lane");
  }

  @Test
  void a_practice_and_its_owner_have_names() {
    Person owner = world.stranger("owner");
    NewPractice fine = world.newPractice("Harbor Lane");

    assertRefused(owner, "nameMissing", "name", () -> practices.found(world.newPractice(" \t")));
    assertRefused(
        owner, "nameTooLong", "name", () -> practices.found(world.newPractice("x".repeat(101))));
    assertRefused(
        owner,
        "nameMissing",
        "ownerName",
        () ->
            practices.found(
                new NewPractice(fine.name(), fine.zone(), "911", fine.crisisContacts(), "")));
    assertNotFound(owner, practices::practice);
  }

  @Test
  void the_owner_changes_the_reveal_hour_of_the_own_practice_only() throws SQLException {
    Practice practice = world.practice();
    Practice other = world.practice();

    practice.owner().run(() -> practices.changeRevealHour(LocalTime.of(8, 30)));

    assertThat(practice.counselor().call(practices::practice).revealHour())
        .isEqualTo(LocalTime.of(8, 30));
    assertThat(other.counselor().call(practices::practice).revealHour())
        .isEqualTo(LocalTime.of(19, 0));
    assertThat(onRecord(practice.id())).endsWith("SETTINGS_CHANGED");
  }

  @Test
  void an_owner_without_a_practice_has_no_reveal_hour_to_change() {
    assertNotFound(world.stranger("owner"), () -> practices.changeRevealHour(LocalTime.of(8, 30)));
  }

  @Test
  void founding_is_the_first_line_on_record() throws SQLException {
    assertThat(onRecord(world.practice().id())).startsWith("PRACTICE_FOUNDED");
  }
}
