package app.attune.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.control.fhir.Questionnaires;
import app.attune.exercise.entity.Cadence;
import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.PracticeArea;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.PromptKind;
import app.attune.exercise.entity.SecondStep;
import app.attune.exercise.entity.ShowIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class AnyExerciseTest {
  @Property(tries = 200)
  void comes_back_from_our_format_as_it_was(@ForAll("exercises") ExerciseText exercise) {
    Reading reading = ExerciseFiles.read(ExerciseFiles.write(exercise));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.exercises()).containsExactly(exercise);
  }

  @Property(tries = 200)
  void comes_back_from_fhir_as_it_was(@ForAll("exercises") ExerciseText exercise) {
    Reading reading = ExerciseFiles.read(Questionnaires.write(exercise));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.differences()).isEmpty();
    assertThat(reading.exercises()).containsExactly(exercise);
  }

  @Provide
  Arbitrary<ExerciseText> exercises() {
    return Arbitraries.longs().map(seed -> new Making(new Random(seed)).exercise());
  }

  /** Makes an exercise of any shape, with letters of any script. */
  private static final class Making {
    private static final String LETTERS = "abcdeé ñßЖ中文עִבְרִית🌙\"\\<>&'{}\n,.%1";
    private final Random random;
    private int made;

    Making(Random random) {
      this.random = random;
    }

    ExerciseText exercise() {
      Mode mode = any(Mode.values());
      return new ExerciseText(
          "key-" + random.nextInt(1000),
          1 + random.nextInt(99),
          any(PracticeArea.values()),
          List.of(any(Outcome.values())),
          text(60),
          text(400),
          text(900),
          text(900),
          text(400),
          random.nextBoolean() ? text(400) : null,
          1 + random.nextInt(240),
          any(Cadence.values()),
          mode,
          prompts(mode),
          random.nextBoolean() ? second() : null);
    }

    private SecondStep second() {
      Mode mode = random.nextBoolean() ? Mode.TOGETHER : Mode.EACH_FOR_COUNSELOR;
      return new SecondStep(mode, text(300), prompts(mode));
    }

    private List<Prompt> prompts(Mode mode) {
      List<Prompt> prompts = new ArrayList<>();
      int count = 1 + random.nextInt(8);
      for (int i = 0; i < count; i++) {
        prompts.add(prompt(mode, prompts));
      }
      return prompts;
    }

    private Prompt prompt(Mode mode, List<Prompt> earlier) {
      PromptKind kind = any(PromptKind.values());
      boolean scale = kind == PromptKind.SCALE;
      Disclosure disclosure =
          switch (mode) {
            case EACH_FOR_COUNSELOR -> Disclosure.COUNSELOR_ONLY;
            case TOGETHER -> Disclosure.SHARED_WHEN_BOTH_DONE;
            case EACH_THEN_REVEAL -> any(Disclosure.values());
          };
      return new Prompt(
          "p" + made++,
          kind,
          text(300),
          random.nextBoolean() ? text(200) : null,
          random.nextBoolean(),
          scale ? text(50) : null,
          scale ? text(50) : null,
          kind.hasOptions() ? options() : List.of(),
          disclosure,
          mode == Mode.EACH_THEN_REVEAL && random.nextBoolean(),
          earlier.isEmpty() || random.nextBoolean() ? null : showIf(any(earlier)));
    }

    private List<Prompt.Option> options() {
      List<Prompt.Option> options = new ArrayList<>();
      int count = 2 + random.nextInt(11);
      for (int i = 0; i < count; i++) {
        options.add(new Prompt.Option("o" + i, text(60)));
      }
      return options;
    }

    private @Nullable ShowIf showIf(Prompt asked) {
      if (asked.kind() == PromptKind.SCALE) {
        int low = 1 + random.nextInt(10);
        boolean both = random.nextBoolean();
        return new ShowIf(
            asked.key(), List.of(), low, both ? low + random.nextInt(11 - low) : null);
      }
      if (!asked.kind().hasOptions()) {
        return null;
      }
      List<String> anyOf = new ArrayList<>();
      anyOf.add(any(asked.options()).key());
      String other = any(asked.options()).key();
      if (!anyOf.contains(other)) {
        anyOf.add(other);
      }
      return new ShowIf(asked.key(), anyOf, null, null);
    }

    private String text(int longest) {
      StringBuilder text = new StringBuilder("x");
      int length = random.nextInt(longest / 2);
      int[] letters = LETTERS.codePoints().toArray();
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      return text.substring(0, Math.min(text.length(), longest - 1)) + "x";
    }

    private <T> T any(T[] all) {
      return all[random.nextInt(all.length)];
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }
}
