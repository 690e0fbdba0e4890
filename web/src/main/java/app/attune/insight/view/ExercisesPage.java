package app.attune.insight.view;

import app.attune.access.view.Dates;
import app.attune.access.view.Words;
import app.attune.insight.boundary.Portal;
import app.attune.insight.boundary.SentRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everything a partner has open, and everything they have sent. */
@Named("exercises")
@RequestScoped
public class ExercisesPage {
  @Inject private TodayPage today;
  @Inject private Portal portal;
  @Inject private Words words;
  @Inject private Dates dates;
  private List<SentRow> sent = List.of();

  @PostConstruct
  void read() {
    sent = portal.sent();
  }

  public List<SentRow> getSent() {
    return sent;
  }

  /** What became of something sent. */
  public String state(SentRow row) {
    String day = dates.brief(row.sentOn(), today.getView().today());
    String counselor = today.getView().counselorName();
    return row.read()
        ? words.say("exercises.read", counselor, day)
        : words.say("exercises.sentTo", counselor, day);
  }
}
