package app.attune.practice.view;

import app.attune.access.boundary.NotFound;
import app.attune.access.view.Words;
import app.attune.practice.boundary.PracticeInfo;
import app.attune.practice.boundary.Practices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who to turn to: the practice, its emergency number and its crisis contacts. */
@Named
@RequestScoped
public class Care {
  @Inject private Practices practices;
  @Inject private Words words;
  private boolean asked;
  private @Nullable PracticeInfo practice;

  /** Empty for someone who belongs to no practice yet, as in everything below. */
  public String getPracticeName() {
    PracticeInfo info = practice();
    return info == null ? "" : info.name();
  }

  public String getEmergencyNumber() {
    PracticeInfo info = practice();
    return info == null ? "" : info.emergencyNumber();
  }

  public List<PracticeInfo.CrisisContact> getCrisisContacts() {
    PracticeInfo info = practice();
    return info == null ? List.of() : info.crisisContacts();
  }

  /** The practice's time zone. */
  public ZoneId zone() {
    PracticeInfo info = practice();
    return info == null ? ZoneOffset.UTC : info.zone();
  }

  /** The sentence that names the emergency number. */
  public String getEmergencyLine() {
    return getEmergencyNumber().isEmpty()
        ? words.say("crisis.emergencyAnywhere")
        : words.say("crisis.emergency", getEmergencyNumber());
  }

  /** The sentence that names the crisis contacts; empty when there are none. */
  public String getCrisisLine() {
    String contacts =
        getCrisisContacts().stream()
            .map(contact -> words.say("crisis.contact", contact.name(), contact.phone()))
            .collect(Collectors.joining(", "));
    return contacts.isEmpty() ? "" : words.say("crisis.talk", contacts);
  }

  private @Nullable PracticeInfo practice() {
    if (!asked) {
      asked = true;
      try {
        practice = practices.practice();
      } catch (NotFound notYetPartOfOne) {
        practice = null;
      }
    }
    return practice;
  }
}
