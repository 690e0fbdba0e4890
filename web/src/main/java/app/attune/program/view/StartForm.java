package app.attune.program.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.program.boundary.NewCourse;
import app.attune.program.boundary.Outlook;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a counselor fills in to start a program. The token makes a double press one course. */
public class StartForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String token = UUID.randomUUID().toString();
  private @Nullable String couple;
  private @Nullable LocalDate firstDay;
  private List<WhyNote> notes = List.of();

  /** From this day, with the program's own words, until the counselor says otherwise. */
  void begin(LocalDate today, Outlook outlook) {
    firstDay = today;
    notes = outlook.steps().stream().map(step -> new WhyNote(step.whyNote())).toList();
  }

  /**
   * What is to be started.
   *
   * @throws Refused noCoupleChosen beside {@code couple}, dateMissing beside {@code firstDay}
   */
  NewCourse wished(UUID programVersionId) {
    if (!isChosen()) {
      throw Refused.field("couple", "noCoupleChosen");
    }
    return new NewCourse(
        Given.id(token),
        Given.id(couple),
        programVersionId,
        Notices.given("firstDay", firstDay),
        notes.stream().map(WhyNote::getText).toList());
  }

  /** Whether it is said for whom. */
  public boolean isChosen() {
    return couple != null && !couple.isEmpty();
  }

  public List<WhyNote> getNotes() {
    return notes;
  }

  public @Nullable LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(@Nullable LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
