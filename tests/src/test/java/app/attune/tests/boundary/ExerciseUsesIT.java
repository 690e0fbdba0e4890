package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.insight.boundary.ExerciseUse;
import app.attune.insight.boundary.ExerciseUses;
import app.attune.sample.Person;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExerciseUsesIT extends InTheServer {
  @Inject private ExerciseUses uses;
  @Inject private Assignments assignments;

  @Test
  void it_was_used_with_the_own_couples_only() {
    Practice practice = world.practice();
    Given own = world.given(world.pair(practice));
    world.given(world.pair(practice, practice.foreign()));
    world.given();

    assertThat(usedWith(practice.counselor(), World.UNSAID))
        .extracting(ExerciseUse::assignmentId)
        .containsExactly(own.id());
    assertThat(usedWith(practice.counselor(), World.REPLAY)).isEmpty();
  }

  @Test
  void the_newest_comes_first_with_how_far_it_got() {
    world.moveTo(20, 12, 0);
    Pair pair = world.pair();
    Given first = world.given(pair);
    world.sendBoth(first);
    world.moveTo(9, 12, 0);
    Given second = world.given(pair);
    world.send(second.first(), second.firstTask(), Write.shared("thing", "Yes."));
    world.moveTo(1, 12, 0);
    Given third = world.given(pair);
    pair.counselor().run(() -> assignments.setAside(third.id()));

    List<ExerciseUse> used = usedWith(pair.counselor(), World.UNSAID);

    assertThat(used)
        .extracting(ExerciseUse::assignmentId)
        .containsExactly(third.id(), second.id(), first.id());
    assertThat(used).extracting(ExerciseUse::done).containsExactly(0, 1, 2);
    assertThat(used).extracting(ExerciseUse::setAside).containsExactly(true, false, false);
    assertThat(used.get(1).of()).isEqualTo(2);
    assertThat(used.get(1).couple()).isEqualTo("Maya & Jonas");
    assertThat(used.get(2).givenOn()).isEqualTo(world.today().minusDays(19));
  }

  private List<ExerciseUse> usedWith(Person counselor, String title) {
    UUID version = world.version(counselor, title);
    return counselor.call(() -> uses.usedWith(version));
  }
}
