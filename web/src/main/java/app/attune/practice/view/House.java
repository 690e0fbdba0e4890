package app.attune.practice.view;

import app.attune.practice.boundary.PracticeInfo;
import app.attune.practice.boundary.Practices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The practice around every page: its name, its zone, and what day it is there. */
@Named("house")
@RequestScoped
public class House {
  @Inject private Practices practices;
  @Inject private Clock clock;
  private @Nullable PracticeInfo info;

  /** Read once a request; whoever belongs to no practice finds nothing. */
  public PracticeInfo getInfo() {
    if (info == null) {
      info = practices.practice();
    }
    return info;
  }

  public ZoneId getZone() {
    return getInfo().zone();
  }

  /** Today in the practice's zone. */
  public LocalDate getToday() {
    return LocalDate.now(clock.withZone(getZone()));
  }
}
