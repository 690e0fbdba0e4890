package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.Difference;
import app.attune.exercise.boundary.Difference.PromptChange;
import app.attune.exercise.boundary.Difference.State;
import app.attune.exercise.boundary.Difference.TextChange;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.Versions;
import app.attune.insight.boundary.CoupleOverviews;
import app.attune.insight.boundary.CouplePage.TimelineEntry;
import app.attune.insight.boundary.Portal;
import app.attune.sample.Person;
import app.attune.tests.world.Bodies;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.Statements;
import app.attune.tests.world.World;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was given stays as it is, and its counselor sees that there is something newer. */
class VersionsIT extends InTheServer {
  private static final String TITLE = "Lantern talk";

  @Inject private Versions versions;
  @Inject private Authoring authoring;
  @Inject private CoupleOverviews overviews;
  @Inject private Portal portal;

  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceUnit(unitName = "attune")
  private EntityManagerFactory factory;

  @Test
  void a_counselor_sees_on_what_was_given_that_a_newer_version_exists() {
    Pair pair = world.pair();
    Written written = Written.byAndFor(pair.counselor(), TITLE);
    Given given = world.given(pair, TITLE, RevealChoice.WHEN_BOTH_DONE);
    assertThat(entry(given).newerId()).isNull();
    assertThat(world.reading(given).newerId()).isNull();

    UUID newer = written.again(TITLE);

    assertThat(entry(given).versionId()).isEqualTo(written.versionId());
    assertThat(entry(given).newerId()).isEqualTo(newer);
    assertThat(world.reading(given).versionId()).isEqualTo(written.versionId());
    assertThat(world.reading(given).newerId()).isEqualTo(newer);
  }

  @Test
  void a_partner_never_sees_that_a_newer_version_exists() {
    Pair pair = world.pair();
    Written written = Written.byAndFor(pair.counselor(), TITLE);
    Given given = world.given(pair, TITLE, RevealChoice.WHEN_BOTH_DONE);
    Object today = pair.first().call(portal::today);
    Object page = world.open(given.first(), given.firstTask());

    written.again("Lantern talk, again");

    assertThat(pair.first().call(portal::today)).isEqualTo(today);
    assertThat(world.open(given.first(), given.firstTask())).isEqualTo(page);
  }

  @Test
  void what_changed_is_told_whichever_version_is_named_first() {
    Person dana = world.practice().counselor();
    UUID first = publish(dana, dana.call(authoring::begin));
    UUID exercise = dana.call(authoring::written).get(0).exerciseId();
    UUID draft = dana.call(() -> authoring.newVersion(exercise));
    DraftBody body = dana.call(() -> authoring.read(draft)).body();
    DraftBody shorter =
        titled(body, "Lantern talks")
            .withSteps(List.of(body.first().withPrompts(body.first().prompts().subList(0, 1))));
    long saved = dana.call(() -> authoring.save(draft, 0, shorter)).revision();
    UUID second = dana.call(() -> authoring.publish(draft, saved));

    Difference difference = dana.call(() -> versions.difference(first, second));

    assertThat(difference.older().number()).isEqualTo(1);
    assertThat(difference.newer().number()).isEqualTo(2);
    assertThat(difference.texts()).extracting(TextChange::field).containsExactly("title");
    assertThat(difference.steps().get(0).prompts())
        .extracting(PromptChange::state)
        .containsExactly(State.SAME, State.REMOVED);
    assertThat(dana.call(() -> versions.difference(second, first))).isEqualTo(difference);
    assertThat(dana.call(() -> versions.difference(first, first)).isNothing()).isTrue();
  }

  @Test
  void what_is_anothers_or_missing_or_another_exercise_is_not_found() {
    Practice practice = world.practice();
    Person dana = practice.counselor();
    Written written = Written.byAndFor(dana, TITLE);
    UUID newer = written.again(TITLE);
    UUID other = world.version(dana, World.UNSAID);

    assertNotFound(practice.foreign(), () -> versions.difference(written.versionId(), newer));
    assertNotFound(
        world.practice().counselor(), () -> versions.difference(written.versionId(), newer));
    assertNotFound(dana, () -> versions.difference(written.versionId(), UUID.randomUUID()));
    assertNotFound(dana, () -> versions.difference(UUID.randomUUID(), newer));
    assertNotFound(dana, () -> versions.difference(written.versionId(), other));
  }

  @Test
  void a_given_version_stays_readable_and_what_its_writer_keeps_is_not_found() throws SQLException {
    Practice practice = world.practice();
    Pair pair = world.pair(practice);
    Written written = Written.byAndFor(pair.counselor(), TITLE);
    world.given(pair, TITLE, RevealChoice.WHEN_BOTH_DONE);
    UUID newer = written.again(TITLE);
    Person ines = practice.foreign();
    assertNotFound(ines, () -> versions.difference(written.versionId(), written.versionId()));

    handOver(pair, ines);

    Difference same =
        ines.call(() -> versions.difference(written.versionId(), written.versionId()));
    assertThat(same.older().title()).isEqualTo(TITLE);
    assertNotFound(ines, () -> versions.difference(written.versionId(), newer));
    assertThat(ines.call(() -> overviews.overview(pair.id())).timeline().get(0).newerId()).isNull();
  }

  @Test
  void the_number_of_queries_of_a_couples_page_does_not_grow_with_what_was_given() {
    Pair pair = world.pair();
    Written written = Written.byAndFor(pair.counselor(), TITLE);
    world.given(pair, TITLE, RevealChoice.WHEN_BOTH_DONE);
    written.again("Lantern talk, again");
    long forOne = statements(pair);

    for (int i = 0; i < 5; i++) {
      Written more = Written.byAndFor(pair.counselor(), TITLE + i);
      world.given(pair, TITLE + i, RevealChoice.WHEN_BOTH_DONE);
      more.again(TITLE + i + ", again");
    }

    assertThat(forOne).isPositive();
    assertThat(statements(pair)).isEqualTo(forOne);
  }

  private long statements(Pair pair) {
    return Statements.of(factory, () -> pair.counselor().call(() -> overviews.overview(pair.id())));
  }

  private UUID publish(Person writer, UUID draft) {
    long saved = writer.call(() -> authoring.save(draft, 0, Bodies.finished(TITLE))).revision();
    return writer.call(() -> authoring.publish(draft, saved));
  }

  private TimelineEntry entry(Given given) {
    return given.counselor().call(() -> overviews.overview(given.pair().id())).timeline().get(0);
  }

  private static void handOver(Pair pair, Person counselor) throws SQLException {
    try (Database database = Database.asOwner()) {
      database.change(
          "update attune.couples set counselor_id = (select s.id from attune.counselors s"
              + " join attune.accounts a on a.id = s.account_id where a.subject = ?) where id = ?",
          counselor.subject(),
          pair.id());
    }
  }

  private static DraftBody titled(DraftBody body, String title) {
    return new DraftBody(
        title,
        body.area(),
        body.outcomes(),
        body.purpose(),
        body.rationale(),
        body.closing(),
        body.talkingPoint(),
        body.minutes(),
        body.cadence(),
        body.practiceWide(),
        body.first(),
        body.second());
  }
}
