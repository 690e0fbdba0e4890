package app.attune.insight.boundary;

import app.attune.access.control.Caller;
import app.attune.insight.boundary.CaseloadPage.CaseloadRow;
import app.attune.insight.boundary.CaseloadPage.Filter;
import app.attune.insight.boundary.Completion.Week;
import app.attune.insight.control.CaseloadQuery;
import app.attune.insight.control.CaseloadQuery.Counts;
import app.attune.insight.control.CaseloadQuery.Found;
import app.attune.insight.control.CaseloadQuery.State;
import app.attune.insight.control.Completions;
import app.attune.practice.control.Membership;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The calling counselor's couples at a glance. The number of queries does not grow with them. */
@Stateless
@RolesAllowed("counselor")
public class Caseloads {
  private static final int MOST_ROWS = 100;
  private static final int MOST_PRESSING = 20;

  @PersistenceContext private EntityManager entities;
  @Inject private Membership membership;
  @Inject private CaseloadQuery query;
  @Inject private Completions completions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * One page of the caseload, what is due next first; couples that have ended are not in it. With
   * it, whatever the filter, the couples that most need a look.
   *
   * @param search part of a name; empty for all
   * @param first the first row, counted from 0
   * @param size 1 to 100
   */
  public CaseloadPage page(Filter filter, String search, int first, int size) {
    Instant now = clock.instant();
    LocalDate today = membership.counselor().getPractice().dayOf(now);
    int limit = Math.min(Math.max(size, 1), MOST_ROWS);
    Found found = query.page(filter, search, today, now, Math.max(first, 0), limit, MOST_PRESSING);
    Counts counts = found.counts();
    Map<UUID, List<Week>> weeks =
        completions.lastWeeks(found.states().stream().map(State::coupleId).toList(), today);
    return new CaseloadPage(
        found.states().stream().map(s -> row(s, weeks, today)).toList(),
        found.pressing().stream().map(Caseloads::look).toList(),
        counts.matching(),
        counts.all(),
        counts.thisWeek(),
        counts.look(),
        counts.notStarted());
  }

  /** What partners sent and the counselor has not reviewed, newest first, at most a hundred. */
  public List<UnreadRow> unread() {
    return entities
        .createQuery(
            "select a.id, c.id, max(case when p.position = 1 then p.firstName end),"
                + " max(case when p.position = 2 then p.firstName end), v.title, v.area,"
                + " max(t.submittedAt), count(distinct p), t.occurrence, a.rule, min(t.opens)"
                + " from Task t join t.assignment a join a.exerciseVersion v join t.couple c"
                + " join t.partner p"
                + " where c.counselor.account.subject = :caller and t.status = SUBMITTED"
                + " group by a.id, t.occurrence, c.id, v.title, v.area"
                + " order by max(t.submittedAt) desc",
            Object[].class)
        .setParameter("caller", caller.subject())
        .setMaxResults(MOST_ROWS)
        .getResultStream()
        .map(Caseloads::unread)
        .toList();
  }

  private static LookRow look(State s) {
    return switch (s.state()) {
      case "HELD" -> new LookRow(s.coupleId(), s.name(), "HELD", 0);
      case "DRIFTING" -> new LookRow(s.coupleId(), s.name(), "DRIFTING", s.latePercent());
      case "PAST" -> new LookRow(s.coupleId(), s.name(), "PAST", s.daysPast());
      default -> new LookRow(s.coupleId(), s.name(), "INVITATION", s.daysLeft());
    };
  }

  private CaseloadRow row(State s, Map<UUID, List<Week>> weeks, LocalDate today) {
    return new CaseloadRow(
        s.coupleId(),
        s.name(),
        completions.completion(s.firstName(), "a", s.firstId(), weeks, today),
        completions.completion(s.secondName(), "b", s.secondId(), weeks, today),
        s.state(),
        s.open(),
        s.daysPast(),
        s.next());
  }

  private static UnreadRow unread(Object[] row) {
    boolean both = (Long) row[7] > 1;
    String who = both ? row[2] + " & " + row[3] : (String) (row[2] == null ? row[3] : row[2]);
    return new UnreadRow(
        (UUID) row[0],
        (Integer) row[8],
        row[9] == null ? null : (LocalDate) row[10],
        (UUID) row[1],
        who,
        (String) row[4],
        row[5].toString(),
        (Instant) row[6],
        both);
  }
}
