package app.attune.insight.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.control.Caller;
import app.attune.exercise.control.Shelf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where the caller has used an exercise: with their own couples, and nobody else's. */
@Stateless
@RolesAllowed("counselor")
public class ExerciseUses {
  private static final int MOST_ROWS = 50;

  @PersistenceContext private EntityManager entities;
  @Inject private Shelf shelf;
  @Inject private Caller caller;

  /**
   * The caller's couples who were given any version of the exercise, newest first, at most 50.
   *
   * @param versionId any of its versions
   * @throws NotFound when it is not in the caller's library
   */
  public List<ExerciseUse> usedWith(UUID versionId) {
    UUID exercise = shelf.version(versionId).getExercise().getId();
    @SuppressWarnings("unchecked") // a native query knows no types
    List<Object[]> rows =
        entities
            .createNativeQuery(
                """
                select a.id, c.id as couple_id, one.first_name || ' & ' || two.first_name, v.number,
                       to_char(a.assigned_at at time zone p.zone, 'YYYY-MM-DD'),
                       a.set_aside_at is not null, t.done, t.of_all
                  from attune.assignments a
                  join attune.exercise_versions v on v.id = a.exercise_version_id
                  join attune.couples c on c.id = a.couple_id
                  join attune.practices p on p.id = a.practice_id
                  join attune.counselors s on s.id = c.counselor_id
                  join attune.accounts o on o.id = s.account_id
                  join attune.partners one on one.couple_id = c.id and one.position = 1
                  join attune.partners two on two.couple_id = c.id and two.position = 2
                 cross join lateral (
                   select count(submitted_at) as done,
                          count(*) filter (where status <> 'WITHDRAWN'
                            and (a.rule is null or status <> 'SCHEDULED')) as of_all
                     from attune.tasks where assignment_id = a.id) t
                 where v.exercise_id = :exercise and o.subject = :caller
                 order by a.assigned_at desc, a.id desc
                """,
                Object[].class)
            .setParameter("exercise", exercise)
            .setParameter("caller", caller.subject())
            .setMaxResults(MOST_ROWS)
            .getResultList();
    return rows.stream().map(ExerciseUses::use).toList();
  }

  private static ExerciseUse use(Object[] row) {
    return new ExerciseUse(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        number(row[3]),
        LocalDate.parse((String) row[4]),
        number(row[6]),
        number(row[7]),
        (Boolean) row[5]);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
