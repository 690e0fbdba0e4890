package app.attune.couple.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A couple as its counselor sees it.
 *
 * @param name both first names, as "Maya &amp; Jonas"
 * @param partners the first and the second partner, in this order
 * @param status INVITED, ACTIVE, PAUSED, SEPARATED or CLOSED
 * @param heldSince the day the safety hold was set, null when there is none
 */
public record CoupleView(
    UUID id,
    String name,
    List<PartnerView> partners,
    String status,
    LocalDate since,
    @Nullable LocalDate heldSince) {

  /**
   * One partner.
   *
   * @param strand {@code a} for the first partner, {@code b} for the second
   * @param joined whether the invitation was accepted
   */
  public record PartnerView(UUID id, String firstName, String strand, boolean joined) {}

  /** The first partner. */
  public PartnerView first() {
    return partners.get(0);
  }

  /** The second partner. */
  public PartnerView second() {
    return partners.get(1);
  }

  public boolean held() {
    return heldSince != null;
  }
}
