package app.attune.insight.control;

import app.attune.insight.boundary.Completion;
import app.attune.insight.boundary.Completion.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what was due and done, by partner and week; one query, however many couples. */
@ApplicationScoped
public class Completions {
  /** How many weeks a caseload looks back, this one included. */
  public static final int WEEKS = 12;

  @PersistenceContext private EntityManager entities;

  /** Weeks of each partner: oldest first, each from its Monday. */
  public Map<UUID, List<Week>> weeks(Collection<UUID> coupleIds, LocalDate today, int count) {
    LocalDate thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate from = thisMonday.minusWeeks(count - 1L);
    Map<UUID, Map<LocalDate, Week>> found = new HashMap<>();
    if (!coupleIds.isEmpty()) {
      List<Object[]> rows =
          entities
              .createQuery(
                  "select t.partner.id, t.due, count(t), count(t.submittedAt) from Task t"
                      + " where t.couple.id in :couples"
                      + " and t.due >= :from and t.due < :until group by t.partner.id, t.due",
                  Object[].class)
              .setParameter("couples", coupleIds)
              .setParameter("from", from)
              .setParameter("until", thisMonday.plusWeeks(1))
              .getResultList();
      for (Object[] row : rows) {
        LocalDate monday =
            ((LocalDate) row[1]).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        found
            .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
            .merge(
                monday,
                new Week(monday, ((Long) row[2]).intValue(), ((Long) row[3]).intValue()),
                (a, b) -> new Week(monday, a.due() + b.due(), a.done() + b.done()));
      }
    }
    Map<UUID, List<Week>> weeks = new HashMap<>();
    found.forEach((partner, byMonday) -> weeks.put(partner, filled(byMonday, from, count)));
    return weeks;
  }

  /** One partner's completion, also when nothing was ever due. */
  public Completion completion(
      String firstName, String strand, UUID partnerId, Map<UUID, List<Week>> all, LocalDate today) {
    LocalDate thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Week> weeks =
        all.getOrDefault(partnerId, filled(Map.of(), thisMonday.minusWeeks(WEEKS - 1L), WEEKS));
    int due = 0;
    int done = 0;
    for (Week week : weeks.subList(Math.max(0, weeks.size() - 4), weeks.size())) {
      due += week.due();
      done += week.done();
    }
    return new Completion(firstName, strand, weeks, new Week(today, due, done).percent());
  }

  private static List<Week> filled(Map<LocalDate, Week> known, LocalDate from, int count) {
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate monday = from.plusWeeks(i);
      weeks.add(known.getOrDefault(monday, new Week(monday, 0, 0)));
    }
    return weeks;
  }
}
