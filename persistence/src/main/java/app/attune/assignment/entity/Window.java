package app.attune.assignment.entity;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When an assignment is open, and by when it is wished; local days of the practice's zone. */
@Embeddable
public record Window(LocalDate opens, LocalDate due) {
  public Window {
    if (due.isBefore(opens)) {
      throw new IllegalArgumentException("due before it opens");
    }
  }
}
