package app.attune.insight.view;

import app.attune.access.view.Dates;
import app.attune.access.view.Words;
import app.attune.insight.boundary.Portal;
import app.attune.insight.boundary.PortalToday;
import app.attune.practice.view.Care;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A partner's Today: one thing to do next, what else is open, what has opened to read. */
@Named("portalToday")
@RequestScoped
public class TodayPage {
  @Inject private Portal portal;
  @Inject private Care care;
  @Inject private Words words;
  @Inject private Dates dates;
  @Inject private Clock clock;
  private @Nullable PortalToday today;

  public PortalToday getView() {
    if (today == null) {
      today = portal.today();
    }
    return today;
  }

  /** Whether there is neither anything to do nor anything to read. */
  public boolean isQuiet() {
    return getView().next() == null && getView().reveals().isEmpty();
  }

  public String getDate() {
    return dates.full(getView().today());
  }

  /** Morning, afternoon or evening, by the practice's clock. */
  public String getGreeting() {
    return words.say("today.greeting." + partOfDay(), getView().firstName());
  }

  public String getLead() {
    return getView().next() == null
        ? words.say("today.lead.nothing")
        : words.say("today.lead." + partOfDay());
  }

  /** By when something is wished; what is past is not done yet, no more. */
  public String due(LocalDate due) {
    if (due.isBefore(getView().today())) {
      return words.say("due.past");
    }
    return due.equals(getView().today())
        ? words.say("due.today")
        : words.say("due.by", dates.near(due, getView().today()));
  }

  private String partOfDay() {
    int hour = clock.instant().atZone(care.zone()).getHour();
    return hour >= 4 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening";
  }
}
