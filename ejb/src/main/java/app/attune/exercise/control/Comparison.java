package app.attune.exercise.control;

import app.attune.exercise.boundary.Difference.PromptChange;
import app.attune.exercise.boundary.Difference.SettingChange;
import app.attune.exercise.boundary.Difference.Spot;
import app.attune.exercise.boundary.Difference.State;
import app.attune.exercise.boundary.Difference.StepChange;
import app.attune.exercise.boundary.Difference.TextChange;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.SecondStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two versions of an exercise, side by side. Prompts are the same when their keys are. */
public final class Comparison {
  private final ExerciseText older;
  private final ExerciseText newer;
  private final Map<String, Placed> before;
  private final Map<String, Placed> after;
  private final Set<String> moved;

  private record Step(Mode mode, String instructions, List<Prompt> prompts) {}

  private record Placed(Spot spot, Prompt prompt) {}

  public Comparison(ExerciseText older, ExerciseText newer) {
    this.older = older;
    this.newer = newer;
    before = placed(older);
    after = placed(newer);
    moved = new HashSet<>(Orders.moved(List.copyOf(before.keySet()), List.copyOf(after.keySet())));
    before.forEach(
        (key, was) -> {
          Placed is = after.get(key);
          if (is != null && is.spot().step() != was.spot().step()) {
            moved.add(key);
          }
        });
  }

  private static Map<String, Placed> placed(ExerciseText text) {
    Map<String, Placed> all = new LinkedHashMap<>();
    for (int number = 1; number <= 2; number++) {
      Step step = step(text, number);
      List<Prompt> prompts = step == null ? List.of() : step.prompts();
      for (int i = 0; i < prompts.size(); i++) {
        all.put(prompts.get(i).key(), new Placed(new Spot(number, i + 1), prompts.get(i)));
      }
    }
    return all;
  }

  private static @Nullable Step step(ExerciseText text, int number) {
    if (number == 1) {
      return new Step(text.mode(), text.instructions(), text.prompts());
    }
    SecondStep second = text.secondStep();
    return second == null ? null : new Step(second.mode(), second.instructions(), second.prompts());
  }

  /** The texts of the exercise as a whole that changed. */
  public List<TextChange> texts() {
    Changes changes = new Changes();
    changes.text("title", older.title(), newer.title());
    changes.text("purpose", older.purpose(), newer.purpose());
    changes.text("rationale", older.rationale(), newer.rationale());
    changes.text("closing", older.closing(), newer.closing());
    changes.text("talkingPoint", older.talkingPoint(), newer.talkingPoint());
    return changes.texts();
  }

  /** What is chosen for the exercise as a whole and changed. */
  public List<SettingChange> settings() {
    Changes changes = new Changes();
    changes.setting("area", List.of(older.area()), List.of(newer.area()));
    changes.setting("outcomes", older.outcomes(), newer.outcomes());
    changes.setting("minutes", List.of(older.minutes()), List.of(newer.minutes()));
    changes.setting("cadence", List.of(older.cadence()), List.of(newer.cadence()));
    return changes.settings();
  }

  /** The steps that one of them has. */
  public List<StepChange> steps() {
    return IntStream.rangeClosed(1, 2)
        .filter(number -> step(older, number) != null || step(newer, number) != null)
        .mapToObj(this::step)
        .toList();
  }

  private StepChange step(int number) {
    Step was = step(older, number);
    Step is = step(newer, number);
    Changes changes = new Changes();
    changes.text(
        "instructions",
        was == null ? null : was.instructions(),
        is == null ? null : is.instructions());
    changes.setting(
        "mode",
        was == null ? List.of() : List.of(was.mode()),
        is == null ? List.of() : List.of(is.mode()));
    List<PromptChange> prompts = prompts(was, is);
    boolean same =
        changes.isEmpty() && prompts.stream().allMatch(p -> p.state() == State.SAME && !p.moved());
    return new StepChange(
        number, state(was, is, same), changes.texts(), changes.settings(), prompts);
  }

  private List<PromptChange> prompts(@Nullable Step was, @Nullable Step is) {
    Set<String> gone = new HashSet<>(before.keySet());
    gone.removeAll(after.keySet());
    List<PromptChange> all = new ArrayList<>();
    for (String key : Orders.together(keys(was), keys(is), gone)) {
      all.add(prompt(before.get(key), after.get(key)));
    }
    return all;
  }

  private static List<String> keys(@Nullable Step step) {
    return step == null ? List.of() : step.prompts().stream().map(Prompt::key).toList();
  }

  private PromptChange prompt(@Nullable Placed was, @Nullable Placed is) {
    PromptComparison compared =
        new PromptComparison(
            was == null ? null : was.prompt(),
            is == null ? null : is.prompt(),
            key -> asked(before, key),
            key -> asked(after, key));
    return new PromptChange(
        state(was, is, compared.isNothing()),
        compared.text(),
        was == null ? null : was.spot(),
        is == null ? null : is.spot(),
        is != null && moved.contains(is.prompt().key()),
        compared.texts(),
        compared.settings(),
        compared.options(),
        compared.condition());
  }

  private static @Nullable Prompt asked(Map<String, Placed> all, String key) {
    Placed placed = all.get(key);
    return placed == null ? null : placed.prompt();
  }

  private static State state(@Nullable Object was, @Nullable Object is, boolean same) {
    if (was == null) {
      return State.ADDED;
    }
    if (is == null) {
      return State.REMOVED;
    }
    return same ? State.SAME : State.CHANGED;
  }
}
