package app.attune.report.control;

import app.attune.assignment.entity.Occurrence;
import app.attune.assignment.entity.Task;
import app.attune.assignment.entity.TaskStatus;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.exercise.entity.PracticeArea;
import app.attune.insight.boundary.Completion.Week;
import app.attune.insight.control.Completions;
import app.attune.insight.control.Helpfulness;
import app.attune.practice.entity.Counselor;
import app.attune.report.boundary.NewReport;
import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.AreaFigures;
import app.attune.report.boundary.ReportContent.Entry;
import app.attune.report.boundary.ReportContent.PartnerEntry;
import app.attune.report.boundary.ReportContent.PartnerFigures;
import app.attune.report.boundary.ReportContent.WeekFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Collects what a progress report says: everything due in the period, and of the answers only what
 * is shared and open to both.
 */
@ApplicationScoped
public class ProgressContents {
  private static final int MOST_WEEKS = 26;
  private static final List<String> LEFT_OUT =
      List.of(
          "KEPT_ANSWERS",
          "UNOPENED_ANSWERS",
          "TAKEN_BACK_ANSWERS",
          "JOINT_ANSWERS",
          "PRIVATE_NOTES",
          "MESSAGES");

  @PersistenceContext private EntityManager entities;
  @Inject private Completions completions;
  @Inject private Helpfulness helpfulness;
  @Inject private OpenQuotes quotes;
  @Inject private Clock clock;

  /** The report's content; {@code number} is empty for a preview. */
  public ReportContent of(Couple couple, NewReport wished, String number) {
    LocalDate today = couple.getPractice().dayOf(clock.instant());
    List<Occurrence> given = given(couple, wished.from(), wished.to(), today);
    Map<UUID, List<String>> said = quotes.byTask(given);
    Partner first = couple.getFirst();
    Partner second = couple.getSecond();
    Counselor counselor = couple.getCounselor();
    double helpful = helpfulness.mean(List.of(first, second), wished.from(), wished.to());
    List<AreaFigures> areas = areas(given, first, second);
    return new ReportContent(
        couple.getPractice().getName(),
        number,
        today,
        counselor.getName(),
        counselor.getCredentials(),
        first.getFirstName(),
        second.getFirstName(),
        wished.from(),
        wished.to(),
        given.size(),
        areas.size(),
        figures(given, first, couple),
        figures(given, second, couple),
        helpful,
        areas,
        weeks(couple, wished, today),
        given.stream().map(time -> entry(time, first, second, said)).toList(),
        wished.summary(),
        wished.plan(),
        contains(wished, helpful),
        LEFT_OUT);
  }

  /** Each time that was due in the period, whole; of what repeats, those that have come. */
  private List<Occurrence> given(Couple couple, LocalDate from, LocalDate to, LocalDate today) {
    List<Task> tasks =
        entities
            .createQuery(
                "select t from Task t join fetch t.assignment a join fetch a.exerciseVersion"
                    + " join fetch t.partner where t.couple = :couple and "
                    + Occurrence.DUE
                    + " between :from and :to and (a.rule is null or exists (select f.id from Task f"
                    + " where f.assignment = a and f.occurrence = t.occurrence and f.step = 1"
                    + " and f.opens <= :today)) and "
                    + Occurrence.NOT_TAKEN_BACK
                    + " order by "
                    + Occurrence.DUE
                    + " desc, a.id, t.occurrence desc",
                Task.class)
            .setParameter("couple", couple)
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("today", today)
            .getResultList();
    return List.copyOf(Occurrence.of(tasks).values());
  }

  private static PartnerFigures figures(List<Occurrence> given, Partner partner, Couple couple) {
    List<Task> tasks =
        given.stream()
            .flatMap(time -> time.tasks().stream())
            .filter(t -> t.getPartner().equals(partner) && !t.isWaiting())
            .toList();
    int late = 0;
    for (Task task : tasks) {
      if (task.getSubmittedAt() != null
          && couple.getPractice().dayOf(task.getSubmittedAt()).isAfter(task.getDue())) {
        late++;
      }
    }
    int done = (int) tasks.stream().filter(t -> t.getStatus().isDone()).count();
    int aside = (int) tasks.stream().filter(t -> t.getStatus() == TaskStatus.WITHDRAWN).count();
    return new PartnerFigures(
        partner.getFirstName(), tasks.size(), done, late, tasks.size() - done - aside, aside);
  }

  private static List<AreaFigures> areas(List<Occurrence> given, Partner first, Partner second) {
    return Arrays.stream(PracticeArea.values())
        .map(area -> area(area, given, first, second))
        .filter(a -> a.assigned() > 0)
        .toList();
  }

  private static AreaFigures area(
      PracticeArea area, List<Occurrence> given, Partner first, Partner second) {
    List<Occurrence> here =
        given.stream()
            .filter(time -> time.assignment().getExerciseVersion().getArea() == area)
            .toList();
    return new AreaFigures(area.name(), here.size(), done(here, first), done(here, second));
  }

  private static int done(List<Occurrence> given, Partner partner) {
    return (int)
        given.stream()
            .flatMap(time -> time.tasks().stream())
            .filter(t -> t.getStep() == 1)
            .filter(t -> t.getPartner().equals(partner) && t.getStatus().isDone())
            .count();
  }

  private List<WeekFigures> weeks(Couple couple, NewReport wished, LocalDate today) {
    LocalDate earliest = wished.to().minusWeeks(MOST_WEEKS - 1L);
    LocalDate from = wished.from().isBefore(earliest) ? earliest : wished.from();
    Map<UUID, List<Week>> weeks =
        completions.weeks(List.of(couple.getId()), from, wished.to(), today);
    List<Week> first = weeks.getOrDefault(couple.getFirst().getId(), List.of());
    List<Week> second = weeks.getOrDefault(couple.getSecond().getId(), List.of());
    List<WeekFigures> figures = new ArrayList<>();
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      LocalDate monday = (first.isEmpty() ? second : first).get(i).monday();
      figures.add(new WeekFigures(monday, percent(first, i), percent(second, i)));
    }
    return figures;
  }

  private static int percent(List<Week> weeks, int i) {
    return i < weeks.size() ? weeks.get(i).percent() : -1;
  }

  private static Entry entry(
      Occurrence time, Partner first, Partner second, Map<UUID, List<String>> said) {
    return new Entry(
        time.due(),
        time.assignment().getExerciseVersion().getTitle(),
        time.assignment().getExerciseVersion().getArea().name(),
        side(time, first, said),
        side(time, second, said));
  }

  private static PartnerEntry side(Occurrence time, Partner partner, Map<UUID, List<String>> said) {
    return time.step(1).stream()
        .filter(t -> t.getPartner().equals(partner))
        .findFirst()
        .map(t -> new PartnerEntry(state(t), said.getOrDefault(t.getId(), List.of())))
        .orElseGet(() -> new PartnerEntry("NOT_GIVEN", List.of()));
  }

  private static String state(Task task) {
    if (task.getStatus().isDone()) {
      return "DONE";
    }
    return switch (task.getStatus()) {
      case WITHDRAWN -> "SET_ASIDE";
      case MISSED -> "MISSED";
      default -> "NOT_DONE_YET";
    };
  }

  private static List<String> contains(NewReport wished, double helpful) {
    List<String> kinds = new ArrayList<>(List.of("EXERCISES", "COMPLETION", "SHARED_ANSWERS"));
    if (helpful > 0) {
      kinds.add("HELPFULNESS");
    }
    if (!wished.summary().isEmpty()) {
      kinds.add("SUMMARY");
    }
    if (!wished.plan().isEmpty()) {
      kinds.add("PLAN");
    }
    return kinds;
  }
}
