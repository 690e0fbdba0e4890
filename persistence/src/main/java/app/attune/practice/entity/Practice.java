package app.attune.practice.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;

/** The counseling business. Its zone says what "today" is; its reveal hour when reveals open. */
@Entity
@Table(name = "practices")
public class Practice extends Identified {
  /** Reveals open at seven in the evening until an owner chooses another hour. */
  public static final LocalTime USUAL_REVEAL_HOUR = LocalTime.of(19, 0);

  private String name;
  private String zone;

  @Column(name = "reveal_hour")
  private LocalTime revealHour;

  @Column(name = "emergency_number")
  private String emergencyNumber;

  @Convert(converter = CrisisContacts.class)
  @Column(name = "crisis_contacts", columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<CrisisContact> crisisContacts;

  @Column(name = "founded_at")
  private Instant foundedAt;

  @SuppressWarnings("NullAway.Init")
  protected Practice() {}

  public Practice(
      String name,
      ZoneId zone,
      String emergencyNumber,
      List<CrisisContact> crisisContacts,
      Instant foundedAt) {
    this.name = name;
    this.zone = zone.getId();
    this.revealHour = USUAL_REVEAL_HOUR;
    this.emergencyNumber = emergencyNumber;
    this.crisisContacts = List.copyOf(crisisContacts);
    this.foundedAt = foundedAt;
  }

  /** From now on reveals open at this local time. */
  public void changeRevealHour(LocalTime hour) {
    this.revealHour = hour;
  }

  /**
   * The next reveal hour strictly after the given instant. On a day whose clock skips the hour, it
   * is the first moment after the gap; where the hour comes twice, the first of the two.
   */
  public Instant nextRevealHour(Instant after) {
    ZoneId here = getZone();
    ZonedDateTime local = after.atZone(here);
    ZonedDateTime candidate = ZonedDateTime.of(local.toLocalDate(), revealHour, here);
    if (!candidate.toInstant().isAfter(after)) {
      candidate = ZonedDateTime.of(local.toLocalDate().plusDays(1), revealHour, here);
    }
    return candidate.toInstant();
  }

  /** The local date at an instant. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(getZone()).toLocalDate();
  }

  public String getName() {
    return name;
  }

  public ZoneId getZone() {
    return ZoneId.of(zone);
  }

  public LocalTime getRevealHour() {
    return revealHour;
  }

  public String getEmergencyNumber() {
    return emergencyNumber;
  }

  public List<CrisisContact> getCrisisContacts() {
    return crisisContacts;
  }
}
