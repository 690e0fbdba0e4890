package app.attune.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in the sample practice, told in the order of time, whatever order it is written. */
final class Story {
  private record Event(Instant at, int order, Runnable happens) {}

  private final ZoneId zone;
  private final List<Event> events = new ArrayList<>();

  Story(ZoneId zone) {
    this.zone = zone;
  }

  /** Something happens; what happens at one instant keeps the order of writing. */
  void at(Instant instant, Runnable happens) {
    events.add(new Event(instant, events.size(), happens));
  }

  /** Something happens at an hour of a day in the practice. */
  void at(LocalDate day, int hour, Runnable happens) {
    at(day.atTime(hour, 0).atZone(zone).toInstant(), happens);
  }

  /** Lets everything happen that is past, with the clock at each event's time. */
  void tell(Instant now) {
    events.sort(Comparator.comparing(Event::at).thenComparing(Event::order));
    try {
      for (Event event : events) {
        if (event.at().isBefore(now)) {
          MovableClock.moveTo(event.at());
          event.happens().run();
        }
      }
    } finally {
      MovableClock.reset();
    }
  }
}
