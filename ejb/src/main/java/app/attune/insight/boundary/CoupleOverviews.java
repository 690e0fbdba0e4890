package app.attune.insight.boundary;

import static java.util.stream.Collectors.toList;

import app.attune.access.boundary.NotFound;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Occurrence;
import app.attune.assignment.entity.Occurrence.Place;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * The overview: figures of the last twelve weeks and the newest forty entries: what was given
   * once, and of what repeats each time that has come and the next.
   *
   * @throws NotFound when the couple is another counselor's, or there is none
   */
  public CouplePage overview(UUID coupleId) {
    Couple couple = caseload.couple(coupleId);
    LocalDate today = couple.getPractice().dayOf(clock.instant());
    Map<UUID, List<Week>> weeks = completions.lastWeeks(List.of(coupleId), today);
    List<Occurrence> times = times(couple, today);
    Partner first = couple.getFirst();
    Partner second = couple.getSecond();
    LocalDate since = Completions.lastTwelveWeeks(today);
    double firstMean = helpfulness.mean(List.of(first), since, today);
    double secondMean = helpfulness.mean(List.of(second), since, today);
    return new CouplePage(
        caseload.view(couple),
        completions.completion(first.getFirstName(), "a", first.getId(), weeks, today),
        completions.completion(second.getFirstName(), "b", second.getId(), weeks, today),
        (int) times.stream().filter(time -> open(time).findAny().isPresent()).count(),
        times.stream()
            .flatMap(CoupleOverviews::open)
            .map(Task::getDue)
            .filter(due -> !due.isBefore(today))
            .min(Comparator.naturalOrder())
            .orElse(null),
        helpfulness.mean(List.of(first, second), since, today),
        firstMean,
        secondMean,
        timeline(times, today));
  }

  /** What somebody has open of it, in the step where they are. */
  private static Stream<Task> open(Occurrence time) {
    return time.tasks().stream().filter(t -> t.getStatus().isOpen());
  }

  private List<TimelineEntry> timeline(List<Occurrence> times, LocalDate today) {
    if (times.isEmpty()) {
      return List.of();
    }
    Map<Place, Reveal> reveals = reveals(times.stream().map(Occurrence::place).toList());
    Map<UUID, UUID> newest =
        newer.of(
            times.stream()
                .map(time -> time.assignment().getExerciseVersion().getId())
                .distinct()
                .toList());
    return times.stream()
        .map(time -> entry(time, newest, reveals.get(time.place()), today))
        .toList();
  }

  private List<Occurrence> times(Couple couple, LocalDate today) {
    List<Place> places = places(couple, today);
    if (places.isEmpty()) {
      return List.of();
    }
    Map<Place, Occurrence> times = Occurrence.of(tasks(places));
    return places.stream().map(place -> Objects.requireNonNull(times.get(place))).toList();
  }

  private List<Place> places(Couple couple, LocalDate today) {
    return entities
        .createQuery(
            "select a.id, t.occurrence from Task t join t.assignment a"
                + " where t.couple = :couple and t.step = 1 and (t.opens <= :today"
                + " or t.occurrence = (select min(n.occurrence) from Task n"
                + " where n.assignment = a and n.step = 1 and n.opens > :today)) and "
                + Occurrence.NOT_TAKEN_BACK
                + " group by a.id, t.occurrence, a.assignedAt, a.rule, a.window.due"
                + " order by case when a.rule is null then a.window.due else max(t.due) end desc,"
                + " a.assignedAt desc, a.id",
            Object[].class)
        .setParameter("couple", couple)
        .setParameter("today", today)
        .setMaxResults(LONGEST_TIMELINE)
        .getResultStream()
        .map(row -> new Place((UUID) row[0], (Integer) row[1]))
        .toList();
  }

  /** The tasks at these places, and some beside them: a pair can't be asked for in one "in". */
  private List<Task> tasks(List<Place> places) {
    return entities
        .createQuery(
            "select t from Task t join fetch t.assignment a join fetch a.exerciseVersion"
                + " join fetch t.partner where a.id in :ids and t.occurrence in :numbers",
            Task.class)
        .setParameter("ids", ids(places))
        .setParameter("numbers", numbers(places))
        .getResultList();
  }

  private Map<Place, Reveal> reveals(List<Place> places) {
    return entities
        .createQuery(
            "select r from Reveal r"
                + " where r.place.assignmentId in :ids and r.place.occurrence in :numbers",
            Reveal.class)
        .setParameter("ids", ids(places))
        .setParameter("numbers", numbers(places))
        .getResultStream()
        .collect(
            Collectors.toMap(
                r -> new Place(r.getPlace().assignmentId(), r.getPlace().occurrence()),
                Function.identity()));
  }

  private static Set<UUID> ids(List<Place> places) {
    return places.stream().map(Place::assignmentId).collect(Collectors.toSet());
  }

  private static Set<Integer> numbers(List<Place> places) {
    return places.stream().map(Place::number).collect(Collectors.toSet());
  }

  private TimelineEntry entry(
      Occurrence time, Map<UUID, UUID> newest, @Nullable Reveal reveal, LocalDate today) {
    Assignment a = time.assignment();
    return new TimelineEntry(
        a.getId(),
        time.number(),
        a.isRepeating(),
        a.getExerciseVersion().getId(),
        newest.get(a.getExerciseVersion().getId()),
        a.getExerciseVersion().getTitle(),
        a.getExerciseVersion().getArea().name(),
        time.step(1).get(0).isTogether(),
        time.opens(),
        time.due(),
        !a.isSetAside(),
        readings.state(time, reveal),
        time.tasks().stream().anyMatch(t -> t.getStatus() == TaskStatus.SUBMITTED),
        time.tasks().stream()
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
}
