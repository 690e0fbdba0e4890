package app.attune.insight.control;

import app.attune.couple.entity.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** How helpful partners found what they did. */
@ApplicationScoped
public class Helpfulness {
  @PersistenceContext private EntityManager entities;

  /** The mean of the pulses, 1 to 10, for exercises due in the period; 0 when nobody said. */
  public double mean(List<Partner> partners, LocalDate from, LocalDate to) {
    Double mean =
        entities
            .createQuery(
                "select avg(r.helpful) from Response r where r.partner in :partners"
                    + " and r.submittedAt is not null and r.task.due between :from and :to",
                Double.class)
            .setParameter("partners", partners)
            .setParameter("from", from)
            .setParameter("to", to)
            .getSingleResult();
    return mean == null ? 0 : mean;
  }
}
