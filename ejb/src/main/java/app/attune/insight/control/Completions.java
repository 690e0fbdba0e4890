package app.attune.insight.control;

import app.attune.insight.boundary.Completion;
import app.attune.insight.boundary.Completion.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Counts what was due and done, by partner and week; one query, however many couples. A task counts
 * once its date has come or it is done, whichever is first, and no longer when it was set aside: a
 * couple is not measured by what still has time, nor by a second step that has not come.
 */
@ApplicationScoped
public class Completions {
  private static final int WEEKS = 12;
  private static final int LATELY = 4;

  @PersistenceContext private EntityManager entities;

  /** The first day of the last twelve weeks, this one included: a Monday. */
  public static LocalDate lastTwelveWeeks(LocalDate today) {
    return monday(today).minusWeeks(WEEKS - 1L);
  }

  /** The first day of the last four weeks, this one included: a Monday. */
  public static LocalDate lastFourWeeks(LocalDate today) {
    return monday(today).minusWeeks(LATELY - 1L);
  }

  /** Each partner's last twelve weeks, this one included: oldest first, each from its Monday. */
  public Map<UUID, List<Week>> lastWeeks(Collection<UUID> coupleIds, LocalDate today) {
    return weeks(coupleIds, lastTwelveWeeks(today), monday(today).plusDays(6), today);
  }

  /**
   * Each partner's weeks of a period: oldest first, each from its Monday, with what was due in the
   * period. A partner to whom nothing was due is not in it.
   */
  public Map<UUID, List<Week>> weeks(
      Collection<UUID> coupleIds, LocalDate from, LocalDate to, LocalDate today) {
    Map<UUID, Map<LocalDate, Week>> found = new HashMap<>();
    if (!coupleIds.isEmpty()) {
      List<Object[]> rows =
          entities
              .createQuery(
                  "select t.partner.id, t.due, count(t), count(t.submittedAt) from Task t"
                      + " where t.couple.id in :couples and t.due between :from and :to"
                      + " and t.status <> WITHDRAWN and not (t.step = 2 and t.status = SCHEDULED)"
                      + " and (t.due <= :today or t.submittedAt is not null)"
                      + " group by t.partner.id, t.due",
                  Object[].class)
              .setParameter("couples", coupleIds)
              .setParameter("from", from)
              .setParameter("to", to)
              .setParameter("today", today)
              .getResultList();
      for (Object[] row : rows) {
        LocalDate monday = monday((LocalDate) row[1]);
        found
            .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
            .merge(
                monday,
                new Week(monday, ((Long) row[2]).intValue(), ((Long) row[3]).intValue()),
                (a, b) -> new Week(monday, a.due() + b.due(), a.done() + b.done()));
      }
    }
    Map<UUID, List<Week>> weeks = new HashMap<>();
    found.forEach((partner, byMonday) -> weeks.put(partner, filled(byMonday, from, to)));
    return weeks;
  }

  /** One partner's completion in the last twelve weeks, also when nothing was ever due. */
  public Completion completion(
      String firstName, String strand, UUID partnerId, Map<UUID, List<Week>> all, LocalDate today) {
    List<Week> weeks = all.getOrDefault(partnerId, filled(Map.of(), lastTwelveWeeks(today), today));
    int due = 0;
    int done = 0;
    for (Week week : weeks.subList(weeks.size() - LATELY, weeks.size())) {
      due += week.due();
      done += week.done();
    }
    return new Completion(firstName, strand, weeks, new Week(today, due, done).percent());
  }

  private static List<Week> filled(Map<LocalDate, Week> known, LocalDate from, LocalDate to) {
    return monday(from)
        .datesUntil(to.plusDays(1), Period.ofWeeks(1))
        .map(monday -> known.getOrDefault(monday, new Week(monday, 0, 0)))
        .toList();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
