package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.access.boundary.Accounts;
import app.attune.insight.boundary.CaseloadPage.Filter;
import app.attune.insight.boundary.Caseloads;
import app.attune.practice.boundary.Counselors;
import app.attune.practice.boundary.NewCounselor;
import app.attune.sample.Person;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CounselorsIT extends InTheServer {
  @Inject private Counselors counselors;
  @Inject private Accounts accounts;
  @Inject private Caseloads caseloads;

  @Test
  void an_added_counselor_has_an_empty_caseload() throws SQLException {
    Practice practice = world.practice();
    Person added = world.stranger("counselor");

    practice.owner().run(() -> counselors.add(named(added, "Ines Halloran")));

    assertThat(added.call(accounts::signedIn).displayName()).isEqualTo("Ines Halloran");
    assertThat(added.call(() -> caseloads.page(Filter.ALL, "", 0, 10)).total()).isZero();
    assertThat(onRecord(practice.id())).endsWith("COUNSELOR_ADDED");
  }

  @Test
  void an_owner_may_counsel_too() {
    Practice practice = world.practice();
    Person owner = practice.owner();

    owner.run(() -> counselors.add(named(owner, "Olivia Brandt")));

    Person counseling = new Person(owner.subject(), "counselor");
    assertThat(counseling.call(() -> caseloads.page(Filter.ALL, "", 0, 10)).all()).isZero();
  }

  @Test
  void nobody_is_added_twice() {
    Practice practice = world.practice();

    assertRefused(
        practice.owner(),
        "alreadyMember",
        null,
        () -> counselors.add(named(practice.counselor(), "Dana Whitaker")));
  }

  @Test
  void who_belongs_to_another_practice_is_not_added() {
    Practice practice = world.practice();
    Pair elsewhere = world.pair();

    assertRefused(
        practice.owner(),
        "alreadyMember",
        null,
        () -> counselors.add(named(elsewhere.counselor(), "Dana Whitaker")));
    assertRefused(
        practice.owner(),
        "alreadyMember",
        null,
        () -> counselors.add(named(elsewhere.first(), "Maya")));
  }

  @Test
  void an_owner_without_a_practice_adds_nobody() {
    Person owner = world.stranger("owner");

    assertNotFound(owner, () -> counselors.add(named(world.stranger("counselor"), "Dana")));
  }

  @Test
  void a_counselor_has_a_name_an_address_and_short_credentials() {
    Person owner = world.practice().owner();
    String subject = world.stranger("counselor").subject();
    String email = world.email("dana");

    assertRefused(
        owner,
        "nameMissing",
        "name",
        () -> counselors.add(new NewCounselor(subject, "", "LMFT", email)));
    assertRefused(
        owner,
        "nameTooLong",
        "name",
        () -> counselors.add(new NewCounselor(subject, "x".repeat(101), "LMFT", email)));
    assertRefused(
        owner,
        "emailInvalid",
        "email",
        () -> counselors.add(new NewCounselor(subject, "Dana", "LMFT", "dana at home")));
    assertRefused(
        owner,
        "textTooLong",
        "credentials",
        () -> counselors.add(new NewCounselor(subject, "Dana", "x".repeat(101), email)));
  }

  private NewCounselor named(Person person, String name) {
    return new NewCounselor(person.subject(), name, "LMFT", world.email("counselor"));
  }
}
