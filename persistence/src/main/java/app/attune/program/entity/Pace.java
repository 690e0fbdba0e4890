package app.attune.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * When a step opens, and how long the couple has for it.
 *
 * @param days 1 to {@value #MOST_DAYS} where the delivery counts days, otherwise 0
 * @param openDays it is wished this many days after it opened, 1 to {@value #MOST_DAYS}
 */
@Embeddable
public record Pace(
    @Enumerated(EnumType.STRING) Delivery delivery,
    int days,
    @Column(name = "open_days") int openDays) {
  public static final int MOST_DAYS = 90;

  public Pace {
    boolean fits = delivery.countsDays() ? days >= 1 && days <= MOST_DAYS : days == 0;
    if (!fits) {
      throw new IllegalArgumentException(delivery + " after " + days + " days");
    }
    if (openDays < 1 || openDays > MOST_DAYS) {
      throw new IllegalArgumentException("open for " + openDays + " days");
    }
  }
}
