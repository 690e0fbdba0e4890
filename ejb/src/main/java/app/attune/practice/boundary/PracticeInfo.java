package app.attune.practice.boundary;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What every page needs to know of the practice.
 *
 * @param revealHour local time in {@code zone} at which reveals open
 * @param emergencyNumber for example 911
 * @param crisisContacts the practice's own contacts, in the order they are shown
 */
public record PracticeInfo(
    String name,
    ZoneId zone,
    LocalTime revealHour,
    String emergencyNumber,
    List<CrisisContact> crisisContacts) {

  /** A line someone can call, for example "988 Suicide and Crisis Lifeline", "988". */
  public record CrisisContact(String name, String phone) {}
}
