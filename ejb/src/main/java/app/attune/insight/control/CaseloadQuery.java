package app.attune.insight.control;

import app.attune.access.control.Caller;
import app.attune.insight.boundary.CaseloadPage.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caseload in SQL: each couple's state, filtered, paged and counted by the database, in one
 * query. Every couple's tasks are read by the couple, so that what it costs grows with the caller's
 * own couples, and not with how many the database guesses they are. A couple drifts when over the
 * last four weeks at least thirty points less of what was due got done than in the eight weeks
 * before, both counted as {@link Completions} does; an exercise is past its date after a week, for
 * four weeks: then it is no news any more. What has come again since is not past.
 */
@ApplicationScoped
public class CaseloadQuery {
  private static final String LOOKED =
      """
      with me as materialized (
        select s.id from attune.counselors s
          join attune.accounts o on o.id = s.account_id where o.subject = :caller),
      states as (
        select c.id, a.id as first_id, a.first_name as first_name, b.id as second_id,
               b.first_name as second_name, n.open,
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
          join attune.partners a on a.couple_id = c.id and a.position = 1
          join attune.partners b on b.couple_id = c.id and b.position = 2
         cross join lateral (
           select count(distinct (assignment_id, occurrence)) filter (where is_open) as open,
                  min(due) filter (where is_open and not followed and due between cast(:today as date) - 27 and cast(:today as date) - 1) as past,
                  min(due) filter (where is_open and due >= cast(:today as date)) as next,
                  count(*) filter (where counts and recent) as due_late,
                  count(submitted_at) filter (where counts and recent) as done_late,
                  count(*) filter (where counts and before) as due_before,
                  count(submitted_at) filter (where counts and before) as done_before,
                  count(submitted_at) as done_ever
             from (
               select t.assignment_id, t.occurrence, t.followed, t.due, t.submitted_at,
                      t.status in ('OPEN', 'STARTED') as is_open,
                      t.status <> 'WITHDRAWN' and not (t.step = 2 and t.status = 'SCHEDULED')
                        and (t.due <= cast(:today as date) or t.submitted_at is not null) as counts,
                      t.due >= cast(:recent as date) and t.due < cast(:recent as date) + 28 as recent,
                      t.due >= cast(:recent as date) - 56 and t.due < cast(:recent as date) as before
                 from attune.tasks t where t.couple_id = c.id) weighed) n
         where c.counselor_id = (select id from me) and c.status <> 'CLOSED'),
      looked as materialized (
        select s.*,
               (state in ('HELD', 'DRIFTING', 'PAST') or (state = 'INVITED' and days_left <= 3)) as look,
               (state = 'INVITED' or done_ever = 0) as not_started,
               coalesce(next < cast(:today as date) + 7, false) as this_week
          from states s)
      """;

  /** The counts come also when there is no row; the rest of them is empty then. */
  private static final String COUNTS_AND_ROWS =
      """
      select k.*, listed.* from (
        select count(*) as all_of_them, count(*) filter (where this_week) as with_this_week,
               count(*) filter (where look) as to_look_at,
               count(*) filter (where not_started) as not_begun, count(*) filter (where %1$s) as matching
          from looked) k
        left join (
        select false as pressing, row_number() over () as place, page.* from (
          select id, first_id, first_name, second_id, second_name, open, days_past, next, late,
                 days_left, state
            from looked where %1$s
           order by (state in ('PAUSED', 'SEPARATED')), next nulls last, first_name, id
          offset :first limit :size) page
        union all
        select true, row_number() over (), most.* from (
          select id, first_id, first_name, second_id, second_name, open, days_past, next, late,
                 days_left, state
            from looked where look
           order by array_position(array['HELD', 'PAST', 'DRIFTING', 'INVITED'], cast(state as text)),
                    next nulls last, first_name, id
           limit :pressing) most) listed on true
       order by listed.pressing, listed.place
      """;

  private static final String SEARCHED =
      " and lower(first_name || ' & ' || second_name) like :search escape '\\'";

  private static final int PRESSING = 5;
  private static final int ID = 7;

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

  /** A page of couples, those of all that most need a look, and the counts of all. */
  public record Found(List<State> states, List<State> pressing, Counts counts) {}

  /**
   * A page of couples, what is next first, with how many each filter finds, and how many this one
   * with this search.
   *
   * @param pressing how many of those that need a look, the most pressing first
   */
  public Found page(
      Filter filter,
      String search,
      LocalDate today,
      Instant now,
      int first,
      int size,
      int pressing) {
    String sql = LOOKED + COUNTS_AND_ROWS.formatted(condition(filter) + SEARCHED);
    @SuppressWarnings("unchecked") // a native query knows no types
    List<Object[]> rows =
        entities
            .createNativeQuery(sql, Object[].class)
            .setParameter("today", today)
            .setParameter("recent", Completions.lastFourWeeks(today))
            .setParameter("now", now)
            .setParameter("caller", caller.subject())
            .setParameter("search", pattern(search))
            .setParameter("first", first)
            .setParameter("size", size)
            .setParameter("pressing", pressing)
            .getResultList();
    Object[] any = rows.get(0);
    return new Found(
        listed(rows, false),
        listed(rows, true),
        new Counts(number(any[0]), number(any[1]), number(any[2]), number(any[3]), number(any[4])));
  }

  private static List<State> listed(List<Object[]> rows, boolean pressing) {
    return rows.stream()
        .filter(row -> row[PRESSING] != null && (Boolean) row[PRESSING] == pressing)
        .map(CaseloadQuery::state)
        .toList();
  }

  private static String condition(Filter filter) {
    return switch (filter) {
      case ALL -> "true";
      case OPEN_THIS_WEEK -> "this_week";
      case NEEDS_A_LOOK -> "look";
      case NOT_STARTED -> "not_started";
      case CAN_BE_GIVEN -> "state not in ('INVITED', 'PAUSED', 'SEPARATED')";
    };
  }

  private static String pattern(String search) {
    String escaped = search.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + escaped + "%";
  }

  private static State state(Object[] row) {
    return new State(
        (UUID) row[ID],
        (UUID) row[ID + 1],
        (String) row[ID + 2],
        (UUID) row[ID + 3],
        (String) row[ID + 4],
        number(row[ID + 5]),
        number(row[ID + 6]),
        row[ID + 7] == null ? null : day(row[ID + 7]),
        number(row[ID + 8]),
        row[ID + 9] == null ? 0 : number(row[ID + 9]),
        (String) row[ID + 10]);
  }

  private static LocalDate day(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
