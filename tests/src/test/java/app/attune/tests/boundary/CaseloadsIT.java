package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.insight.boundary.CaseloadPage;
import app.attune.insight.boundary.CaseloadPage.CaseloadRow;
import app.attune.insight.boundary.CaseloadPage.Filter;
import app.attune.insight.boundary.Caseloads;
import app.attune.insight.boundary.LookRow;
import app.attune.insight.boundary.UnreadRow;
import app.attune.response.boundary.Answers;
import app.attune.sample.Person;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.Statements;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseloadsIT extends InTheServer {
  @Inject private Caseloads caseloads;
  @Inject private Assignments assignments;
  @Inject private Couples couples;
  @Inject private Answers answers;

  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceUnit(unitName = "attune")
  private EntityManagerFactory factory;

  @Test
  void a_caseload_holds_the_own_couples_only() {
    Practice practice = world.practice();
    Pair own = world.pair(practice);
    world.pair(practice, practice.foreign());
    world.pair();

    assertThat(all(practice.counselor()).stream().map(CaseloadRow::coupleId))
        .containsExactly(own.id());
  }

  @Test
  void what_is_due_next_comes_first() {
    Practice practice = world.practice();
    UUID nothing = world.pair(practice).id();
    world.moveTo(5, 12, 0);
    Given past = world.given(world.pair(practice));
    world.moveTo(3, 12, 0);
    Given later = world.given(world.pair(practice));
    world.moveTo(0, 12, 0);

    List<CaseloadRow> rows = all(practice.counselor());

    assertThat(rows.stream().map(CaseloadRow::coupleId))
        .containsExactly(past.pair().id(), later.pair().id(), nothing);
    assertThat(rows.stream().map(CaseloadRow::open)).containsExactly(1, 1, 0);
    assertThat(rows.get(0).nextDue()).isEqualTo(world.today().plusDays(2));
    assertThat(rows.get(2).nextDue()).isNull();
  }

  @Test
  void each_filter_counts_what_it_lists() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    Pair held = world.pair(practice);
    counselor.run(() -> couples.hold(held.id()));
    Given working = world.given(world.pair(practice));
    world.send(working.first(), working.firstTask());
    counselor.run(() -> couples.invite(world.newCouple("Grace", "Theo")));

    CaseloadPage page = page(counselor, Filter.ALL, "");

    assertThat(page.all()).isEqualTo(3);
    assertThat(page.needsALook()).isEqualTo(1);
    assertThat(page.notStarted()).isEqualTo(2);
    for (Filter filter : Filter.values()) {
      CaseloadPage filtered = page(counselor, filter, "");
      assertThat(filtered.rows()).hasSize(filtered.total());
      assertThat(filtered.all()).isEqualTo(3);
    }
    assertThat(page(counselor, Filter.NEEDS_A_LOOK, "").rows().get(0).coupleId())
        .isEqualTo(held.id());
  }

  @Test
  void an_exercise_can_be_given_to_who_has_joined_and_is_not_paused() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    Pair joined = world.pair(practice);
    Pair held = world.pair(practice);
    counselor.run(() -> couples.hold(held.id()));
    Pair paused = world.pair(practice);
    counselor.run(() -> couples.pause(paused.id()));
    counselor.run(() -> couples.invite(world.newCouple("Grace", "Theo")));

    assertThat(page(counselor, Filter.CAN_BE_GIVEN, "").rows().stream().map(CaseloadRow::coupleId))
        .containsExactlyInAnyOrder(joined.id(), held.id());
  }

  @Test
  void states_tell_what_matters_most() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    world.moveTo(20, 12, 0);
    Given past = world.given(world.pair(practice));
    world.moveTo(0, 12, 0);
    Pair paused = world.pair(practice);
    counselor.run(() -> couples.pause(paused.id()));
    Pair fresh = world.pair(practice);
    UUID invited =
        counselor.call(() -> couples.invite(world.newCouple("Grace", "Theo"))).coupleId();

    assertThat(state(counselor, past.pair().id())).isEqualTo("PAST");
    assertThat(row(counselor, past.pair().id()).daysPast()).isEqualTo(13);
    assertThat(state(counselor, paused.id())).isEqualTo("PAUSED");
    assertThat(state(counselor, fresh.id())).isEqualTo("UP_TO_DATE");
    assertThat(state(counselor, invited)).isEqualTo("INVITED");
    assertThat(state(counselor, world.given(fresh).pair().id())).isEqualTo("OPEN");

    counselor.run(() -> couples.hold(past.pair().id()));
    assertThat(state(counselor, past.pair().id())).isEqualTo("HELD");
  }

  @Test
  void completion_counts_what_was_due_and_done_by_partner() {
    world.moveTo(14, 12, 0);
    Given given = world.given();
    world.send(given.first(), given.firstTask());
    world.moveTo(0, 12, 0);

    CaseloadRow row = row(given.counselor(), given.pair().id());

    assertThat(row.first().lastFourWeeks()).isEqualTo(100);
    assertThat(row.second().lastFourWeeks()).isZero();
    assertThat(row.first().weeks()).hasSize(12);
    assertThat(row.first().weeks().stream().mapToInt(week -> week.due()).sum()).isEqualTo(1);
    assertThat(row.second().weeks().stream().mapToInt(week -> week.done()).sum()).isZero();
  }

  @Test
  void what_still_has_time_or_was_set_aside_does_not_count_and_what_is_done_early_does() {
    world.moveTo(world.today().getDayOfWeek().getValue() - 1, 12, 0);
    Pair pair = world.pair();
    Person counselor = pair.counselor();
    Given aside = dueThisWeek(pair);
    Given given = dueThisWeek(pair);
    counselor.run(() -> assignments.setAside(aside.id()));
    world.send(given.first(), given.firstTask());

    assertThat(row(counselor, pair.id()).first().lastFourWeeks()).isEqualTo(100);
    assertThat(row(counselor, pair.id()).second().lastFourWeeks()).isEqualTo(-1);
  }

  private Given dueThisWeek(Pair pair) {
    return world.given(
        pair,
        new NewAssignment(
            UUID.randomUUID(),
            pair.id(),
            world.version(pair.counselor(), World.UNSAID),
            Recipients.EACH,
            world.today(),
            world.today().plusDays(6),
            "",
            RevealChoice.WHEN_BOTH_DONE,
            ""));
  }

  @Test
  void a_search_finds_part_of_either_name_and_takes_every_sign_as_it_is() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    counselor.run(() -> couples.invite(world.newCouple("Émile", "100% Theo")));
    counselor.run(() -> couples.invite(world.newCouple("Grace", "Noor_1")));

    assertThat(found(counselor, " émil ")).containsExactly("Émile & 100% Theo");
    assertThat(found(counselor, "0% t")).containsExactly("Émile & 100% Theo");
    assertThat(found(counselor, "%")).containsExactly("Émile & 100% Theo");
    assertThat(found(counselor, "_")).containsExactly("Grace & Noor_1");
    assertThat(found(counselor, "\\")).isEmpty();
    assertThat(found(counselor, "' or true --")).isEmpty();
  }

  @Test
  void pages_hold_every_couple_once() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    for (int i = 0; i < 5; i++) {
      counselor.run(() -> couples.invite(world.newCouple("Grace", "Theo")));
    }

    CaseloadPage first = counselor.call(() -> caseloads.page(Filter.ALL, "", 0, 3));
    CaseloadPage second = counselor.call(() -> caseloads.page(Filter.ALL, "", 3, 3));

    assertThat(first.rows()).hasSize(3);
    assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
    assertThat(second.total()).isEqualTo(5);
    assertThat(counselor.call(() -> caseloads.page(Filter.ALL, "", -1, 0)).rows()).hasSize(1);
    CaseloadPage beyond = counselor.call(() -> caseloads.page(Filter.ALL, "", 9, 3));
    assertThat(beyond.rows()).isEmpty();
    assertThat(beyond.total()).isEqualTo(5);
  }

  @Test
  void the_number_of_queries_does_not_grow_with_the_couples() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    world.sendBoth(world.given(world.pair(practice)));
    long forOne = Statements.of(factory, () -> look(counselor));

    for (int i = 0; i < 6; i++) {
      world.sendBoth(world.given(world.pair(practice)));
    }

    assertThat(forOne).isPositive();
    assertThat(Statements.of(factory, () -> look(counselor))).isEqualTo(forOne);
  }

  private void look(Person counselor) {
    counselor.call(() -> caseloads.page(Filter.ALL, "", 0, 100));
    counselor.call(caseloads::unread);
  }

  @Test
  void who_needs_a_look_is_listed_whatever_is_asked_with_the_most_pressing_first() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    world.moveTo(20, 12, 0);
    Given past = world.given(world.pair(practice));
    world.moveTo(12, 12, 0);
    UUID invited =
        counselor.call(() -> couples.invite(world.newCouple("Grace", "Theo"))).coupleId();
    world.moveTo(0, 12, 0);
    Pair held = world.pair(practice);
    counselor.run(() -> couples.hold(held.id()));

    List<LookRow> rows = pressing(counselor);

    assertThat(rows.stream().map(LookRow::reason)).containsExactly("HELD", "PAST", "INVITATION");
    assertThat(rows.stream().map(LookRow::coupleId))
        .containsExactly(held.id(), past.pair().id(), invited);
    assertThat(rows.get(1).number()).isEqualTo(13);
    assertThat(rows.get(2).number()).isBetween(1, 2);
    assertThat(pressing(practice.foreign())).isEmpty();
  }

  @Test
  void a_couple_that_does_much_less_than_before_drifts() {
    world.moveTo(83, 12, 0);
    Pair pair = world.pair();
    for (int daysAgo : List.of(80, 70, 60, 50)) {
      world.moveTo(daysAgo, 12, 0);
      world.sendBoth(world.given(pair));
    }
    for (int daysAgo : List.of(30, 20)) {
      world.moveTo(daysAgo, 12, 0);
      world.given(pair);
    }
    world.moveTo(0, 12, 0);

    assertThat(state(pair.counselor(), pair.id())).isEqualTo("DRIFTING");
    assertThat(pressing(pair.counselor()))
        .containsExactly(new LookRow(pair.id(), "Maya & Jonas", "DRIFTING", 0));
  }

  @Test
  void what_was_sent_stays_unread_until_it_is_reviewed() {
    Given given = world.given();
    Person counselor = given.counselor();
    assertThat(counselor.call(caseloads::unread)).isEmpty();

    world.send(given.second(), given.secondTask(), Write.shared("thing", "I miss our walks."));
    UnreadRow one = counselor.call(caseloads::unread).get(0);
    assertThat(one.assignmentId()).isEqualTo(given.id());
    assertThat(one.who()).isEqualTo("Jonas");
    assertThat(one.both()).isFalse();

    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));
    assertThat(counselor.call(caseloads::unread)).hasSize(1);
    assertThat(counselor.call(caseloads::unread).get(0).both()).isTrue();
    assertThat(counselor.call(caseloads::unread).get(0).who()).contains("Maya", "Jonas", " & ");

    counselor.run(() -> answers.markReviewed(given.firstTask()));
    counselor.run(() -> answers.markReviewed(given.secondTask()));
    assertThat(counselor.call(caseloads::unread)).isEmpty();
  }

  @Test
  void the_newest_unread_comes_first_and_nothing_of_other_counselors() {
    Practice practice = world.practice();
    world.moveTo(3, 12, 0);
    Given earlier = world.given(world.pair(practice));
    Given later = world.given(world.pair(practice));
    world.send(earlier.first(), earlier.firstTask());
    world.moveTo(2, 12, 0);
    world.send(later.first(), later.firstTask());
    Given foreign = world.given(world.pair(practice, practice.foreign()));
    world.send(foreign.first(), foreign.firstTask());

    assertThat(practice.counselor().call(caseloads::unread).stream().map(UnreadRow::assignmentId))
        .containsExactly(later.id(), earlier.id());
  }

  @Test
  void a_counselor_of_no_practice_has_no_caseload() {
    Person stranger = world.stranger("counselor");

    assertNotFound(stranger, () -> caseloads.page(Filter.ALL, "", 0, 10));
    assertThat(stranger.call(caseloads::unread)).isEmpty();
  }

  private List<LookRow> pressing(Person counselor) {
    return page(counselor, Filter.NOT_STARTED, "nobody").look();
  }

  private List<CaseloadRow> all(Person counselor) {
    return page(counselor, Filter.ALL, "").rows();
  }

  private CaseloadPage page(Person counselor, Filter filter, String search) {
    return counselor.call(() -> caseloads.page(filter, search, 0, 100));
  }

  private List<String> found(Person counselor, String search) {
    return page(counselor, Filter.ALL, search).rows().stream().map(CaseloadRow::name).toList();
  }

  private CaseloadRow row(Person counselor, UUID couple) {
    return all(counselor).stream()
        .filter(row -> row.coupleId().equals(couple))
        .findFirst()
        .orElseThrow();
  }

  private String state(Person counselor, UUID couple) {
    return row(counselor, couple).state();
  }
}
