package app.attune.couple.entity;

import app.attune.access.entity.Identified;
import app.attune.practice.entity.Counselor;
import app.attune.practice.entity.Practice;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two partners and their counselor. */
@Entity
@Table(name = "couples")
public class Couple extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "practice_id")
  private Practice practice;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "counselor_id")
  private Counselor counselor;

  @Column(updatable = false)
  private UUID token;

  @Enumerated(EnumType.STRING)
  private CoupleStatus status;

  @Column(name = "held_since")
  private @Nullable Instant heldSince;

  @Column(name = "goes_on_since")
  private @Nullable Instant goesOnSince;

  @Column(name = "created_at")
  private Instant createdAt;

  @OneToMany(mappedBy = "couple", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Partner> partners = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Couple() {}

  /**
   * Invites two people; the couple is active once both have joined.
   *
   * @param token of the form that asks for it: there is one couple for each
   */
  public Couple(UUID token, Counselor counselor, Invitation first, Invitation second, Instant at) {
    this.token = token;
    this.practice = counselor.getPractice();
    this.counselor = counselor;
    this.status = CoupleStatus.INVITED;
    this.createdAt = at;
    partners.add(new Partner(this, 1, first, at));
    partners.add(new Partner(this, 2, second, at));
  }

  /** No new work reaches the portal until it goes on. */
  public void pause() {
    status = status.to(CoupleStatus.PAUSED);
  }

  /** Work goes on. */
  public void resume(Instant at) {
    status = status.to(CoupleStatus.ACTIVE);
    goesOnSince = at;
  }

  /** Stops joint work, reveals and the area "handle disagreements", silently. */
  public void hold(Instant at) {
    if (heldSince == null) {
      heldSince = at;
    }
  }

  /** Ends the safety hold. */
  public void liftHold(Instant at) {
    heldSince = null;
    goesOnSince = at;
  }

  public boolean isHeld() {
    return heldSince != null;
  }

  /** The partner of the given one. */
  public Partner otherThan(Partner partner) {
    return getFirst().equals(partner) ? getSecond() : getFirst();
  }

  /** One of the two partners. */
  public Partner partner(UUID id) {
    return getFirst().getId().equals(id) ? getFirst() : getSecond();
  }

  public Partner getFirst() {
    return partners.get(0);
  }

  public Partner getSecond() {
    return partners.get(1);
  }

  /** Both first names, first partner first. */
  public String getName() {
    return getFirst().getFirstName() + " & " + getSecond().getFirstName();
  }

  public Practice getPractice() {
    return practice;
  }

  public Counselor getCounselor() {
    return counselor;
  }

  public CoupleStatus getStatus() {
    return status;
  }

  public @Nullable Instant getHeldSince() {
    return heldSince;
  }

  /** When a pause or a safety hold last ended; null when none did. */
  public @Nullable Instant getGoesOnSince() {
    return goesOnSince;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
