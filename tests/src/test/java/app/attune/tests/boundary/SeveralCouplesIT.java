package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.Candidate;
import app.attune.assignment.boundary.ForSeveral;
import app.attune.assignment.boundary.GivenToSeveral;
import app.attune.assignment.boundary.GivenToSeveral.Skipped;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.boundary.Reminding;
import app.attune.couple.boundary.Couples;
import app.attune.insight.boundary.Portal;
import app.attune.sample.Person;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One exercise for several couples at once. */
class SeveralCouplesIT extends InTheServer {
  @Inject private Assignments assignments;
  @Inject private Couples couples;
  @Inject private Portal portal;

  private ForSeveral wished(Person counselor, UUID token, String title, UUID... coupleIds) {
    return new ForSeveral(
        token,
        List.of(coupleIds),
        world.version(counselor, title),
        Recipients.EACH,
        world.today(),
        world.today().plusDays(7),
        "For a calm week",
        RevealChoice.WHEN_BOTH_DONE,
        "",
        Reminding.USUAL);
  }

  private GivenToSeveral give(Person counselor, ForSeveral wished) {
    return counselor.call(() -> assignments.assignToSeveral(wished));
  }

  private boolean hasSomething(Person partner) {
    return partner.call(portal::today).next() != null;
  }

  @Test
  void each_couple_gets_its_own_and_who_cant_is_left_out_with_the_reason() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    Pair free = world.pair(practice);
    Pair paused = world.pair(practice);
    Pair held = world.pair(practice);
    counselor.run(() -> couples.pause(paused.id()));
    counselor.run(() -> couples.hold(held.id()));

    GivenToSeveral outcome =
        give(
            counselor,
            wished(counselor, UUID.randomUUID(), World.UNSAID, free.id(), paused.id(), held.id()));

    assertThat(outcome.given()).containsExactly("Maya & Jonas");
    assertThat(outcome.skipped())
        .extracting(Skipped::reason)
        .containsExactly("coupleIsPaused", "coupleIsHeld");
    assertThat(Stream.of(free, paused, held).map(pair -> hasSomething(pair.first())))
        .containsExactly(true, false, false);
  }

  @Test
  void sent_twice_it_gives_nothing_twice() {
    Pair pair = world.pair();
    ForSeveral wished = wished(pair.counselor(), UUID.randomUUID(), World.UNSAID, pair.id());

    give(pair.counselor(), wished);
    give(pair.counselor(), wished);

    assertThat(pair.first().call(portal::today).alsoOpen()).isEmpty();
  }

  @Test
  void with_one_foreign_or_missing_couple_nothing_is_given_to_anybody() {
    Pair own = world.pair();
    Pair foreign = world.pair();

    for (UUID other : List.of(foreign.id(), UUID.randomUUID())) {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  give(
                      own.counselor(),
                      wished(own.counselor(), UUID.randomUUID(), World.UNSAID, own.id(), other)));
    }
    assertThat(hasSomething(own.first())).isFalse();
    assertThat(hasSomething(foreign.first())).isFalse();
  }

  @Test
  void nobody_chosen_is_said_beside_the_couples() {
    Pair pair = world.pair();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () -> give(pair.counselor(), wished(pair.counselor(), UUID.randomUUID(), World.UNSAID)))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("couples"));
  }

  @Test
  void the_candidates_are_the_callers_own_couples_with_their_state() {
    Practice practice = world.practice();
    Pair free = world.pair(practice);
    Pair held = world.pair(practice);
    world.pair(practice, practice.foreign());
    practice.counselor().run(() -> couples.hold(held.id()));

    assertThat(practice.counselor().call(assignments::candidates))
        .extracting(Candidate::coupleId, Candidate::state)
        .containsExactlyInAnyOrder(tuple(free.id(), "ACTIVE"), tuple(held.id(), "HELD"));
  }

  @Test
  void it_comes_again_to_each_of_them() {
    Practice practice = world.practice();
    Pair one = world.pair(practice);
    Pair two = world.pair(practice);
    Person counselor = practice.counselor();
    ForSeveral once = wished(counselor, UUID.randomUUID(), World.UNSAID, one.id(), two.id());

    give(counselor, repeated(once, "FREQ=WEEKLY;COUNT=2"));

    assertThat(Stream.of(one, two).map(pair -> world.next(pair.first()).due()))
        .containsOnly(world.today().plusDays(6));
    assertRefused(
        counselor, "ruleWithoutEnd", "repeat", () -> give(counselor, repeated(once, "FREQ=DAILY")));
  }

  private static ForSeveral repeated(ForSeveral once, String rule) {
    return new ForSeveral(
        UUID.randomUUID(),
        once.coupleIds(),
        once.exerciseVersionId(),
        once.recipients(),
        once.opens(),
        once.due(),
        once.whyNote(),
        once.reveal(),
        rule,
        once.reminding());
  }
}
