package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an exercise comes again, as it is being filled in: once, until somebody says otherwise. */
public class RepeatForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Rhythm rhythm = Rhythm.ONCE;
  private String[] days = {};
  private String kept = "";
  private final EndForm end = new EndForm();

  /** Takes over a rule, of which then only the end is asked; empty for once. */
  void keep(String rule) {
    List<String> rhythmOnly = new ArrayList<>();
    for (String part : rule.split(";", -1)) {
      if (!end.keep(part)) {
        rhythmOnly.add(part);
      }
    }
    kept = String.join(";", rhythmOnly);
  }

  /**
   * The rule of RFC 5545 that this says, with its end; empty for once.
   *
   * @throws Refused dayMissing beside {@code days}; otherwise as the end is refused
   */
  String rule(LocalDate first) {
    return isRepeating() ? withoutEnd(first) + ";" + end.part(first) : "";
  }

  private String withoutEnd(LocalDate first) {
    if (!kept.isEmpty()) {
      return kept;
    }
    Set<DayOfWeek> chosen = chosenDays();
    if (rhythm == Rhythm.CHOSEN_DAYS && chosen.isEmpty()) {
      throw Refused.field("days", "dayMissing");
    }
    return rhythm.rule(first, chosen);
  }

  private Set<DayOfWeek> chosenDays() {
    return Arrays.stream(DayOfWeek.values())
        .filter(this::isOn)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  public boolean isRepeating() {
    return rhythm != Rhythm.ONCE || !kept.isEmpty();
  }

  public boolean isOn(DayOfWeek day) {
    return Arrays.asList(days).contains(day.name());
  }

  public Rhythm getRhythm() {
    return rhythm;
  }

  /** The page sends it before the number of times. */
  public void setRhythm(@Nullable Rhythm chosen) {
    Rhythm before = rhythm;
    rhythm = Objects.requireNonNullElse(chosen, rhythm);
    end.follow(before, rhythm);
  }

  public String[] getDays() {
    return days.clone();
  }

  public void setDays(String @Nullable [] chosen) {
    days = chosen == null ? new String[0] : chosen.clone();
  }

  public EndForm getEnd() {
    return end;
  }
}
