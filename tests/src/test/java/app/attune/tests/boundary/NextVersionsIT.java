package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.access.boundary.Refused;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.DraftView;
import app.attune.exercise.boundary.DraftView.Overtaken;
import app.attune.exercise.boundary.StepBody;
import app.attune.sample.Person;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Bodies;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An exercise gets a next version, and nobody's is replaced unseen. */
class NextVersionsIT extends WithAuthoring {
  @Test
  void an_exercise_for_the_practice_is_found_and_continued_by_colleagues() {
    Practice practice = world.practice();
    publish(practice.counselor(), practiceWide(Bodies.finished(TITLE)));
    assertThat(titles(practice.foreign())).contains(TITLE);
    assertThat(titles(world.practice().counselor())).doesNotContain(TITLE);

    UUID exercise = only(practice.foreign()).exerciseId();
    UUID draft = practice.foreign().call(() -> authoring.newVersion(exercise));
    DraftView read = practice.foreign().call(() -> authoring.read(draft));
    practice.foreign().run(() -> authoring.publish(draft, read.revision()));

    assertThat(read.offeredToAll()).isTrue();
    assertThat(only(practice.counselor()).number()).isEqualTo(2);
  }

  @Test
  void a_running_assignment_keeps_its_version_when_a_newer_one_is_published() {
    Pair pair = world.pair();
    publish(pair.counselor(), Bodies.finished(TITLE));
    Given given = world.given(pair, TITLE, RevealChoice.WHEN_BOTH_DONE);
    UUID exercise = only(pair.counselor()).exerciseId();

    UUID draft = pair.counselor().call(() -> authoring.newVersion(exercise));
    DraftView read = pair.counselor().call(() -> authoring.read(draft));
    StepBody first = read.body().first();
    DraftBody shorter =
        read.body().withSteps(List.of(first.withPrompts(first.prompts().subList(0, 1))));
    long saved = save(pair.counselor(), draft, shorter);
    pair.counselor().run(() -> authoring.publish(draft, saved));

    assertThat(read.number()).isEqualTo(2);
    assertThat(world.open(given.first(), given.firstTask()).prompts()).hasSize(2);
    UUID newest = only(pair.counselor()).versionId();
    assertThat(pair.counselor().call(() -> exercises.preview(newest, pair.id())).prompts())
        .hasSize(1)
        .allSatisfy(prompt -> assertThat(prompt.key()).isEqualTo(first.prompts().get(0).key()));
  }

  @Test
  void beginning_the_next_version_twice_goes_on_with_the_first() {
    Person dana = world.practice().counselor();
    publish(dana, Bodies.finished(TITLE));
    UUID exercise = only(dana).exerciseId();

    UUID draft = dana.call(() -> authoring.newVersion(exercise));

    assertThat(dana.call(() -> authoring.newVersion(exercise))).isEqualTo(draft);
  }

  @Test
  void a_colleagues_newer_version_is_not_replaced_unseen() {
    Practice practice = world.practice();
    Person dana = practice.counselor();
    UUID first = publish(dana, practiceWide(Bodies.finished(TITLE)));
    UUID exercise = only(dana).exerciseId();
    UUID danas = dana.call(() -> authoring.newVersion(exercise));
    UUID second = continued(practice.foreign(), exercise);

    DraftView read = dana.call(() -> authoring.read(danas));
    assertThat(read.overtaken()).isEqualTo(new Overtaken(first, second));
    assertRefused(
        dana, "newerVersionExists", null, () -> authoring.publish(danas, read.revision()));
    assertThat(dana.call(authoring::drafts)).hasSize(1);

    UUID third = continued(practice.foreign(), exercise);
    assertRefused(
        dana,
        "newerVersionExists",
        null,
        () -> authoring.publishOnTop(danas, read.revision(), second));
    dana.run(() -> authoring.publishOnTop(danas, read.revision(), third));

    assertThat(only(dana).number()).isEqualTo(4);
    assertThat(dana.call(authoring::drafts)).isEmpty();
  }

  @Test
  void a_draft_that_nobody_overtook_says_so() {
    Person dana = world.practice().counselor();
    UUID fresh = dana.call(authoring::begin);
    publish(dana, Bodies.finished(TITLE));
    UUID next = dana.call(() -> authoring.newVersion(only(dana).exerciseId()));

    assertThat(dana.call(() -> authoring.read(fresh)).overtaken()).isNull();
    assertThat(dana.call(() -> authoring.read(next)).overtaken()).isNull();
  }

  @Test
  void of_two_who_publish_the_next_version_at_the_same_moment_one_is_told() {
    Practice practice = world.practice();
    publish(practice.counselor(), practiceWide(Bodies.finished(TITLE)));
    UUID exercise = only(practice.counselor()).exerciseId();
    List<Callable<String>> both =
        Stream.of(practice.counselor(), practice.foreign())
            .map(writer -> publishing(writer, exercise))
            .toList();

    assertThat(AtOnce.all(both)).containsExactlyInAnyOrder("published", "newerVersionExists");
    assertThat(only(practice.counselor()).number()).isEqualTo(2);
  }

  private Callable<String> publishing(Person writer, UUID exercise) {
    UUID draft = writer.call(() -> authoring.newVersion(exercise));
    long revision = writer.call(() -> authoring.read(draft)).revision();
    return () -> {
      try {
        writer.run(() -> authoring.publish(draft, revision));
        return "published";
      } catch (Refused refused) {
        return refused.reason();
      }
    };
  }

  /** Publishes its next version, which says the same. */
  private UUID continued(Person writer, UUID exercise) {
    UUID draft = writer.call(() -> authoring.newVersion(exercise));
    long revision = writer.call(() -> authoring.read(draft)).revision();
    return writer.call(() -> authoring.publish(draft, revision));
  }
}
