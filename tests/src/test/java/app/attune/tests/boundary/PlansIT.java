package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.couple.boundary.Couples;
import app.attune.response.boundary.Plan;
import app.attune.response.boundary.PlanChange;
import app.attune.response.boundary.Plans;
import app.attune.response.boundary.Pulse;
import app.attune.tests.world.Given;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a partner means to go about a task. */
class PlansIT extends InTheServer {
  private static final Plan PLAN = new Plan("Tuesday, in the kitchen", "I’ll be tired", 7);

  private static final PlanChange ANY = new PlanChange("Today", null, 7);

  @Inject private Plans plans;
  @Inject private Couples couples;

  private void make(Given given, Plan plan) {
    change(given, new PlanChange(plan.when(), plan.barrier(), plan.confidence()));
  }

  private void change(Given given, PlanChange change) {
    given.first().run(() -> plans.make(given.firstTask(), change));
  }

  @Test
  void its_author_finds_it_again_and_the_counselor_reads_it_before_anything_is_sent() {
    Given given = world.given();
    make(given, PLAN);

    assertThat(world.open(given.first(), given.firstTask()).plan()).isEqualTo(PLAN);
    assertThat(world.reading(given).sheets().get(0).plan()).isEqualTo(PLAN);
    assertThat(world.reading(given).sheets().get(0).status())
        .as("a plan is no beginning")
        .isEqualTo("OPEN");
  }

  @Test
  void what_is_said_again_replaces_what_was_said_and_the_rest_stays() {
    Given given = world.given();
    make(given, PLAN);
    change(given, new PlanChange("Wednesday", null, null));

    assertThat(world.open(given.first(), given.firstTask()).plan())
        .isEqualTo(new Plan("Wednesday", PLAN.barrier(), PLAN.confidence()));
    change(given, new PlanChange("", "", null));
    assertThat(world.open(given.first(), given.firstTask()).plan())
        .isEqualTo(new Plan("", "", PLAN.confidence()));
  }

  @Test
  void what_is_typed_while_a_pause_begins_is_kept() {
    Given given = world.given();
    given.counselor().run(() -> couples.pause(given.pair().id()));
    make(given, PLAN);
    given.counselor().run(() -> couples.resume(given.pair().id()));

    assertThat(world.open(given.first(), given.firstTask()).plan()).isEqualTo(PLAN);
  }

  @Test
  void the_other_partner_never_sees_it() {
    Given given = world.given();
    make(given, PLAN);

    assertThat(world.open(given.second(), given.secondTask()).plan()).isEqualTo(Plan.none());
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> given.second().run(() -> plans.make(given.firstTask(), ANY)));
  }

  @Test
  void it_is_kept_only_for_ones_own_open_tasks() {
    Given given = world.given();
    Given others = world.given();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> others.first().run(() -> plans.make(given.firstTask(), ANY)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> given.first().run(() -> plans.make(UUID.randomUUID(), ANY)));
    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> make(given, PLAN))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo("alreadySubmitted"));
  }

  @Test
  void what_does_not_fit_is_refused_beside_its_field_and_changes_nothing() {
    Given given = world.given();
    make(given, PLAN);

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> make(given, new Plan("x".repeat(Plan.LONGEST + 1), "", null)))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("when"));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> make(given, new Plan("", "", 11)))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("confidence"));
    assertThat(world.open(given.first(), given.firstTask()).plan()).isEqualTo(PLAN);
    assertThat(world.open(given.first(), given.firstTask()).pulse()).isEqualTo(Pulse.none());
  }
}
