package app.attune.insight.control;

import app.attune.access.control.Caller;
import app.attune.insight.boundary.CaseloadPage.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caseload in SQL: each couple's state, filtered and paged by the database. A couple drifts
 * when over the last four weeks at least thirty points less of what was due got done than in the
 * eight weeks before, both counted as {@link Completions} does; an exercise is past its date after
 * a week, for four weeks: then it is no news any more.
 */
@ApplicationScoped
public class CaseloadQuery {
  private static final String STATES =
      """
      with weighed as (
        select t.*,
               t.status in ('OPEN', 'STARTED') as is_open,
               t.status <> 'WITHDRAWN' and not (t.step = 2 and t.status = 'SCHEDULED')
                 and (t.due <= cast(:today as date) or t.submitted_at is not null) as counts,
               t.due >= cast(:recent as date) and t.due < cast(:recent as date) + 28 as recent,
               t.due >= cast(:recent as date) - 56 and t.due < cast(:recent as date) as before
          from attune.tasks t),
      numbers as (
        select couple_id,
               count(distinct assignment_id) filter (where is_open) as open,
               min(due) filter (where is_open and due between cast(:today as date) - 27 and cast(:today as date) - 1) as past,
               min(due) filter (where is_open and due >= cast(:today as date)) as next,
               count(*) filter (where counts and recent) as due_late,
               count(submitted_at) filter (where counts and recent) as done_late,
               count(*) filter (where counts and before) as due_before,
               count(submitted_at) filter (where counts and before) as done_before,
               count(submitted_at) as done_ever
          from weighed group by couple_id),
      states as (
        select c.id, a.id as first_id, a.first_name as first_name, b.id as second_id,
               b.first_name as second_name, coalesce(n.open, 0) as open,
               coalesce(cast(:today as date) - n.past, 0) as days_past, n.next, n.done_ever,
               case when n.due_late > 0 then round(100.0 * n.done_late / n.due_late) else -1 end as late,
               cast(extract(day from least(
                   case when a.joined_at is null then a.invitation_ends end,
                   case when b.joined_at is null then b.invitation_ends end) - :now) as int) as days_left,
               case
                 when c.status <> 'ACTIVE' then c.status
                 when c.held_since is not null then 'HELD'
                 when n.due_before >= 4 and n.due_late >= 2
                      and 100.0 * n.done_late / n.due_late <= 100.0 * n.done_before / n.due_before - 30
                   then 'DRIFTING'
                 when cast(:today as date) - n.past >= 7 then 'PAST'
                 when n.open > 0 then 'OPEN'
                 else 'UP_TO_DATE'
               end as state
          from attune.couples c
          join attune.counselors s on s.id = c.counselor_id
          join attune.accounts o on o.id = s.account_id
          join attune.partners a on a.couple_id = c.id and a.position = 1
          join attune.partners b on b.couple_id = c.id and b.position = 2
          left join numbers n on n.couple_id = c.id
         where o.subject = :caller and c.status <> 'CLOSED'),
      looked as (
        select s.*,
               (state in ('HELD', 'DRIFTING', 'PAST') or (state = 'INVITED' and days_left <= 3)) as look,
               (state = 'INVITED' or done_ever is null or done_ever = 0) as not_started,
               coalesce(next < cast(:today as date) + 7, false) as this_week
          from states s)
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /** One couple's numbers. */
  public record State(
      UUID coupleId,
      UUID firstId,
      String firstName,
      UUID secondId,
      String secondName,
      int open,
      int daysPast,
      @Nullable LocalDate next,
      int latePercent,
      int daysLeft,
      String state) {
    public String name() {
      return firstName + " & " + secondName;
    }
  }

  /** How many couples there are of each kind. */
  public record Counts(int all, int thisWeek, int look, int notStarted, int matching) {}

  /** A page of couples, what is next first. */
  public List<State> page(
      Filter filter, String search, LocalDate today, Instant now, int first, int size) {
    Query query =
        entities.createNativeQuery(
            STATES
                + "select id, first_id, first_name, second_id, second_name, open, days_past, next,"
                + " late, days_left, state from looked where "
                + condition(filter)
                + " and "
                + SEARCH
                + " order by (state in ('PAUSED', 'SEPARATED')), next nulls last, first_name, id",
            Object[].class);
    parameters(query, today, now).setParameter("search", pattern(search));
    @SuppressWarnings("unchecked") // a native query knows no types
    List<Object[]> rows = query.setFirstResult(first).setMaxResults(size).getResultList();
    return rows.stream().map(CaseloadQuery::state).toList();
  }

  /** How many couples each filter finds, and how many this one with this search. */
  public Counts counts(Filter filter, String search, LocalDate today, Instant now) {
    Query query =
        entities.createNativeQuery(
            STATES
                + "select count(*), count(*) filter (where this_week), count(*) filter (where look),"
                + " count(*) filter (where not_started), count(*) filter (where "
                + condition(filter)
                + " and "
                + SEARCH
                + ") from looked",
            Object[].class);
    parameters(query, today, now).setParameter("search", pattern(search));
    Object[] row = (Object[]) query.getSingleResult();
    return new Counts(
        number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
  }

  private static final String SEARCH =
      "(lower(first_name || ' & ' || second_name) like :search escape '\\')";

  private Query parameters(Query query, LocalDate today, Instant now) {
    return query
        .setParameter("today", today)
        .setParameter("recent", Completions.lastFourWeeks(today))
        .setParameter("now", now)
        .setParameter("caller", caller.subject());
  }

  private static String condition(Filter filter) {
    return switch (filter) {
      case ALL -> "true";
      case OPEN_THIS_WEEK -> "this_week";
      case NEEDS_A_LOOK -> "look";
      case NOT_STARTED -> "not_started";
    };
  }

  private static String pattern(String search) {
    String escaped = search.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + escaped + "%";
  }

  private static State state(Object[] row) {
    return new State(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        (String) row[4],
        number(row[5]),
        number(row[6]),
        row[7] == null ? null : day(row[7]),
        number(row[8]),
        row[9] == null ? 0 : number(row[9]),
        (String) row[10]);
  }

  private static LocalDate day(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
