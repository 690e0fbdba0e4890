package app.attune.insight.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Task;
import app.attune.couple.control.Caseload;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.exercise.control.Wording;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.insight.boundary.PortalToday.TaskCard;
import app.attune.response.boundary.RevealRow;
import app.attune.response.boundary.Reveals;
import app.attune.response.control.OwnTasks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a partner sees when they come in. It tells nothing of the other's doing. */
@Stateless
@RolesAllowed("client")
public class Portal {
  private static final Period LATELY = Period.ofWeeks(4);
  private static final int MOST_ROWS = 200;

  @PersistenceContext private EntityManager entities;
  @Inject private Caseload caseload;
  @Inject private OwnTasks tasks;
  @Inject private Reveals reveals;
  @Inject private Clock clock;

  /**
   * The next thing to do, what else is open, and what has opened to read.
   *
   * @throws NotFound when the caller has accepted no invitation
   */
  public PortalToday today() {
    Partner self = caseload.self();
    Couple couple = self.getCouple();
    LocalDate today = couple.getPractice().dayOf(clock.instant());
    List<TaskCard> open = open(self);
    return new PortalToday(
        self.getFirstName(),
        couple.otherThan(self).getFirstName(),
        couple.getCounselor().getFirstName(),
        self.getStrand(),
        today,
        open.isEmpty() ? null : open.get(0),
        open.isEmpty() ? List.of() : open.subList(1, open.size()),
        reveals.opened().stream().filter(RevealRow::unseen).toList(),
        doneSince(self, today.minus(LATELY)));
  }

  /** What the caller has sent, newest first. */
  public List<SentRow> sent() {
    Partner self = caseload.self();
    return entities
        .createQuery(
            "select t from Task t join fetch t.assignment a join fetch a.exerciseVersion"
                + " where t.partner = :self and t.submittedAt is not null"
                + " order by t.submittedAt desc",
            Task.class)
        .setParameter("self", self)
        .setMaxResults(MOST_ROWS)
        .getResultStream()
        .map(t -> sentRow(t, self))
        .toList();
  }

  private List<TaskCard> open(Partner self) {
    List<Task> found =
        entities
            .createQuery(
                "select t from Task t join fetch t.assignment a join fetch a.exerciseVersion"
                    + " where t.partner = :self and t.status in (OPEN, STARTED)"
                    + " order by t.due, t.id",
                Task.class)
            .setParameter("self", self)
            .getResultStream()
            .filter(tasks::canBeDone)
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    Map<UUID, Integer> answered = new HashMap<>(answered(found));
    answered.putAll(answeredTogether(found));
    Wording wording = Wording.forReader(self);
    return found.stream().map(t -> card(t, answered.getOrDefault(t.getId(), 0), wording)).toList();
  }

  private Map<UUID, Integer> answered(List<Task> found) {
    return entities
        .createQuery(
            "select r.task.id, count(a) from Answer a join a.response r where r.task in :tasks"
                + " group by r.task.id",
            Object[].class)
        .setParameter("tasks", found)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
  }

  private Map<UUID, Integer> answeredTogether(List<Task> found) {
    return entities
        .createQuery(
            "select t.id, count(distinct j.promptKey) from Task t, JointAnswer j"
                + " where t in :tasks and t.together = true"
                + " and j.assignmentId = t.assignment.id and j.occurrence = t.occurrence"
                + " and j.step = t.step group by t.id",
            Object[].class)
        .setParameter("tasks", found)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
  }

  private static TaskCard card(Task task, int answered, Wording wording) {
    Assignment assignment = task.getAssignment();
    ExerciseVersion version = assignment.getExerciseVersion();
    return new TaskCard(
        task.getId(),
        version.getTitle(),
        version.getArea().name(),
        wording.of(version.getPurpose()),
        version.getMinutes(),
        task.getDue(),
        task.getDay(),
        task.getStartedAt() != null,
        answered,
        version.prompts(task.getStep()).size(),
        task.isRevealing(),
        task.isTogether());
  }

  private static SentRow sentRow(Task task, Partner self) {
    ExerciseVersion version = task.getAssignment().getExerciseVersion();
    Instant at = Objects.requireNonNull(task.getSubmittedAt());
    return new SentRow(
        task.getId(),
        version.getTitle(),
        version.getArea().name(),
        task.getDay(),
        self.getCouple().getPractice().dayOf(at),
        task.getReviewedAt() != null);
  }

  private int doneSince(Partner self, LocalDate since) {
    return entities
        .createQuery(
            "select count(t) from Task t where t.partner = :self and t.submittedAt >= :since",
            Long.class)
        .setParameter("self", self)
        .setParameter(
            "since", since.atStartOfDay(self.getCouple().getPractice().getZone()).toInstant())
        .getSingleResult()
        .intValue();
  }
}
