package app.attune.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a practice's access log: who did what to which, never any content. Each line's link
 * is a MAC over its fields and the link before it, so that an edit, a removal or a change of order
 * shows.
 */
@Entity
@Table(name = "access_log")
public class AccessLogEntry {
  /** What is put on record. */
  public enum Action {
    PRACTICE_FOUNDED,
    COUNSELOR_ADDED,
    COUPLE_INVITED,
    INVITATION_ACCEPTED,
    COUPLE_PAUSED,
    COUPLE_RESUMED,
    HOLD_SET,
    HOLD_LIFTED,
    EXERCISE_ASSIGNED,
    ASSIGNMENT_SET_ASIDE,
    ASSIGNMENT_TAKEN_UP,
    ASSIGNMENT_CHANGED,
    ASSIGNMENT_PAUSED,
    ASSIGNMENT_RESUMED,
    ASSIGNMENT_ENDED,
    COURSE_STARTED,
    COURSE_STEP_GIVEN,
    COURSE_STEP_SKIPPED,
    COURSE_PAUSED,
    COURSE_RESUMED,
    COURSE_STOPPED,
    RESPONSE_SUBMITTED,
    ANSWERS_READ,
    ANSWERS_REVIEWED,
    REVEAL_OPENED,
    REVEAL_READ,
    ANSWER_TAKEN_BACK,
    REPORT_ISSUED,
    REPORT_DOWNLOADED,
    EXERCISES_EXPORTED,
    EXERCISE_BROUGHT_IN,
    EXERCISE_PUBLISHED,
    EXERCISE_RETIRED,
    EXERCISE_BROUGHT_BACK,
    PROGRAM_PUBLISHED,
    PROGRAM_RETIRED,
    PROGRAM_BROUGHT_BACK,
    SETTINGS_CHANGED
  }

  /** A line's place: lines of a practice are numbered from 1 without gaps. */
  @Embeddable
  public record Place(@Column(name = "practice_id") UUID practiceId, long number)
      implements Serializable {}

  @EmbeddedId private Place place;
  private Instant at;
  private String actor;

  @Enumerated(EnumType.STRING)
  private Action action;

  @Column(name = "couple_id")
  private @Nullable UUID coupleId;

  @Column(name = "target_id")
  private @Nullable UUID targetId;

  private byte[] link;

  @SuppressWarnings("NullAway.Init")
  protected AccessLogEntry() {}

  /**
   * A line without its link yet.
   *
   * @param actor the caller's {@code sub}
   */
  public AccessLogEntry(
      Place place,
      Instant at,
      String actor,
      Action action,
      @Nullable UUID coupleId,
      @Nullable UUID targetId) {
    this.place = place;
    this.at = at;
    this.actor = actor;
    this.action = action;
    this.coupleId = coupleId;
    this.targetId = targetId;
    this.link = new byte[0];
  }

  /** What the link is computed over, after the link before. */
  public byte[] chained(byte[] before) {
    String fields =
        String.join(
            "|",
            place.practiceId().toString(),
            Long.toString(place.number()),
            Long.toString(at.toEpochMilli()),
            actor,
            action.name(),
            String.valueOf(coupleId),
            String.valueOf(targetId));
    byte[] own = fields.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[before.length + own.length];
    System.arraycopy(before, 0, all, 0, before.length);
    System.arraycopy(own, 0, all, before.length, own.length);
    return all;
  }

  /** Closes the line with its link. */
  public void linked(byte[] mac) {
    this.link = mac.clone();
  }

  public Place getPlace() {
    return place;
  }

  public @Nullable UUID getCoupleId() {
    return coupleId;
  }

  public byte[] getLink() {
    return link.clone();
  }
}
