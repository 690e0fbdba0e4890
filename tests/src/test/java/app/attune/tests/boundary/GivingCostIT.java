package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.couple.boundary.Couples;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.insight.boundary.CaseloadPage.Filter;
import app.attune.insight.boundary.Caseloads;
import app.attune.insight.boundary.CoupleOverviews;
import app.attune.insight.boundary.ExerciseUses;
import app.attune.sample.Person;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.Statements;
import app.attune.tests.world.World;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an exercise to a couple: what is asked of the database stays the same, however much. */
class GivingCostIT extends InTheServer {
  @Inject private Assignments assignments;
  @Inject private Caseloads caseloads;
  @Inject private CoupleOverviews overviews;
  @Inject private Couples couples;
  @Inject private Exercises exercises;
  @Inject private ExerciseUses uses;

  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceUnit(unitName = "attune")
  private EntityManagerFactory factory;

  @SuppressWarnings("NullAway.Init") // set before each
  private Practice practice;

  @SuppressWarnings("NullAway.Init") // set before each
  private Person counselor;

  @SuppressWarnings("NullAway.Init") // set before each
  private Pair pair;

  @SuppressWarnings("NullAway.Init") // set before each
  private UUID version;

  @BeforeEach
  void a_practice_with_a_couple_that_was_given_something() {
    practice = world.practice();
    counselor = practice.counselor();
    pair = world.pair(practice);
    world.sendBoth(world.given(pair));
    version = world.version(counselor, World.UNSAID);
  }

  @Test
  void reading_an_exercise_and_with_whom_it_was_used() {
    staysTheSame(
        () -> {
          exercises.exercise(version, "your partner");
          uses.usedWith(version);
        });
  }

  @Test
  void choosing_for_whom_it_is() {
    staysTheSame(
        () -> {
          caseloads.page(Filter.CAN_BE_GIVEN, "", 0, 40);
          exercises.preview(version, pair.id());
        });
  }

  @Test
  void choosing_several_couples() {
    staysTheSame(
        () -> {
          assignments.candidates();
          exercises.previewForAnyone(version, "your partner");
        });
  }

  @Test
  void choosing_what_a_couple_gets() {
    staysTheSame(
        () -> {
          couples.couple(pair.id());
          exercises.library(LibraryQuestion.toGive("lantern", null), 0, 40);
          exercises.preview(version, pair.id());
        });
  }

  @Test
  void looking_at_what_a_couple_was_given() {
    staysTheSame(() -> overviews.overview(pair.id()));
  }

  private void staysTheSame(Runnable page) {
    long before = Statements.of(factory, () -> counselor.run(page));
    for (int i = 0; i < 4; i++) {
      world.sendBoth(world.given(pair));
      world.given(world.pair(practice));
      UUID more = Written.forThePractice(counselor, "Lantern " + i).exerciseId();
      counselor.run(() -> exercises.favour(more));
    }

    assertThat(before).isPositive();
    assertThat(Statements.of(factory, () -> counselor.run(page))).isEqualTo(before);
  }
}
