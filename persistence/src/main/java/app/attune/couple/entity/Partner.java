package app.attune.couple.entity;

import app.attune.access.entity.Account;
import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the two people of a couple. The position decides strand and colour, and never changes. */
@Entity
@Table(name = "partners")
public class Partner extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "couple_id")
  private Couple couple;

  private short position;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id", insertable = false, updatable = false)
  private @Nullable Account account;

  @Column(name = "first_name")
  private String firstName;

  private String email;

  @Column(name = "invitation_hash", updatable = false)
  private byte @Nullable [] invitationHash;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "invitation_ends")
  private Instant invitationEnds;

  @Column(name = "joined_at", insertable = false, updatable = false)
  private @Nullable Instant joinedAt;

  @SuppressWarnings("NullAway.Init")
  protected Partner() {}

  Partner(Couple couple, int position, Invitation invitation, Instant at) {
    this.practiceId = couple.getPractice().getId();
    this.couple = couple;
    this.position = (short) position;
    this.firstName = invitation.firstName();
    this.email = invitation.email();
    this.invitationHash = invitation.codeHash();
    this.invitedAt = at;
    this.invitationEnds = at.plus(Invitation.LASTS);
  }

  public Couple getCouple() {
    return couple;
  }

  /** 1 for the first partner, 2 for the second. */
  public int getPosition() {
    return position;
  }

  /** {@code a} or {@code b}: the strand that stands for this partner everywhere. */
  public String getStrand() {
    return position == 1 ? "a" : "b";
  }

  public @Nullable Account getAccount() {
    return account;
  }

  public String getFirstName() {
    return firstName;
  }

  public String getEmail() {
    return email;
  }

  public boolean hasJoined() {
    return joinedAt != null;
  }
}
