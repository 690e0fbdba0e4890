package app.attune.report.view;

import app.attune.couple.boundary.CoupleView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The periods that one press chooses; each ends today. */
public enum Preset {
  FOUR_WEEKS,
  TWELVE_WEEKS,
  SINCE_START,
  OWN;

  /** The first day, or null where the counselor chooses it. */
  @Nullable LocalDate from(CoupleView couple, LocalDate today) {
    return switch (this) {
      case FOUR_WEEKS -> today.minusWeeks(4).plusDays(1);
      case TWELVE_WEEKS -> today.minusWeeks(12).plusDays(1);
      case SINCE_START -> couple.since();
      case OWN -> null;
    };
  }
}
