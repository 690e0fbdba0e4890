package app.attune.insight.boundary;

import static java.util.stream.Collectors.toList;

import app.attune.access.boundary.NotFound;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Task;
import app.attune.assignment.entity.TaskStatus;
import app.attune.couple.control.Caseload;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.exercise.control.NewerVersions;
import app.attune.insight.boundary.Completion.Week;
import app.attune.insight.boundary.CouplePage.PartnerState;
import app.attune.insight.boundary.CouplePage.TimelineEntry;
import app.attune.insight.control.Completions;
import app.attune.insight.control.Helpfulness;
import app.attune.response.control.Readings;
import app.attune.response.entity.Reveal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One couple at a glance, for its counselor. */
@Stateless
@RolesAllowed("counselor")
public class CoupleOverviews {
  private static final int LONGEST_TIMELINE = 40;

  @PersistenceContext private EntityManager entities;
  @Inject private Caseload caseload;
  @Inject private Completions completions;
  @Inject private Helpfulness helpfulness;
  @Inject private Readings readings;
  @Inject private NewerVersions newer;
  @Inject private Clock clock;

  /**
   * The overview: figures of the last twelve weeks and the newest forty assignments.
   *
   * @throws NotFound when the couple is another counselor's, or there is none
   */
  public CouplePage overview(UUID coupleId) {
    Couple couple = caseload.couple(coupleId);
    LocalDate today = couple.getPractice().dayOf(clock.instant());
    Map<UUID, List<Week>> weeks = completions.lastWeeks(List.of(coupleId), today);
    List<TimelineEntry> timeline = timeline(couple, today);
    Partner first = couple.getFirst();
    Partner second = couple.getSecond();
    LocalDate since = Completions.lastTwelveWeeks(today);
    double firstMean = helpfulness.mean(List.of(first), since, today);
    double secondMean = helpfulness.mean(List.of(second), since, today);
    List<TimelineEntry> open =
        timeline.stream()
            .filter(e -> e.partners().stream().anyMatch(CoupleOverviews::isOpen))
            .toList();
    return new CouplePage(
        caseload.view(couple),
        completions.completion(first.getFirstName(), "a", first.getId(), weeks, today),
        completions.completion(second.getFirstName(), "b", second.getId(), weeks, today),
        open.size(),
        open.stream()
            .map(TimelineEntry::due)
            .filter(due -> !due.isBefore(today))
            .min(Comparator.naturalOrder())
            .orElse(null),
        helpfulness.mean(List.of(first, second), since, today),
        firstMean,
        secondMean,
        timeline);
  }

  private List<TimelineEntry> timeline(Couple couple, LocalDate today) {
    List<UUID> ids =
        entities
            .createQuery(
                "select a.id from Assignment a where a.couple = :couple"
                    + " order by a.window.due desc, a.assignedAt desc",
                UUID.class)
            .setParameter("couple", couple)
            .setMaxResults(LONGEST_TIMELINE)
            .getResultList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, Reveal> reveals =
        entities
            .createQuery("select r from Reveal r where r.place.assignmentId in :ids", Reveal.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(r -> r.getPlace().assignmentId(), Function.identity()));
    List<Assignment> assignments =
        entities
            .createQuery(
                "select distinct a from Assignment a join fetch a.exerciseVersion join fetch"
                    + " a.tasks t join fetch t.partner where a.id in :ids order by a.window.due"
                    + " desc, a.assignedAt desc",
                Assignment.class)
            .setParameter("ids", ids)
            .getResultList();
    Map<UUID, UUID> newest =
        newer.of(assignments.stream().map(a -> a.getExerciseVersion().getId()).toList());
    return assignments.stream()
        .map(
            a ->
                entry(
                    a,
                    newest.get(a.getExerciseVersion().getId()),
                    readings.state(a, reveals.get(a.getId())),
                    today))
        .toList();
  }

  private static TimelineEntry entry(
      Assignment a, @Nullable UUID newerId, String reveal, LocalDate today) {
    return new TimelineEntry(
        a.getId(),
        a.getExerciseVersion().getId(),
        newerId,
        a.getExerciseVersion().getTitle(),
        a.getExerciseVersion().getArea().name(),
        a.getWindow().opens(),
        a.getWindow().due(),
        !a.isSetAside(),
        reveal,
        a.getTasks().stream().anyMatch(t -> t.getStatus() == TaskStatus.SUBMITTED),
        a.getTasks().stream()
            .collect(
                Collectors.groupingBy(t -> t.getPartner().getPosition(), TreeMap::new, toList()))
            .values()
            .stream()
            .map(CoupleOverviews::current)
            .map(t -> state(t, today))
            .toList());
  }

  /** Where a partner is: at the second step once it has come. */
  private static Task current(List<Task> ofPartner) {
    return ofPartner.stream()
        .filter(t -> !t.isWaiting())
        .max(Comparator.comparing(Task::getStep))
        .orElseThrow();
  }

  private static PartnerState state(Task task, LocalDate today) {
    boolean past = task.getStatus().isOpen() && task.getDue().isBefore(today);
    return new PartnerState(
        task.getPartner().getFirstName(),
        task.getPartner().getStrand(),
        task.getStatus().name(),
        past ? (int) ChronoUnit.DAYS.between(task.getDue(), today) : 0);
  }

  private static boolean isOpen(PartnerState state) {
    return TaskStatus.valueOf(state.status()).isOpen();
  }
}
