package app.attune.couple.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.attune.access.entity.Account;
import app.attune.practice.entity.Counselor;
import app.attune.practice.entity.Practice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A couple's rules; also makes couples for other tests. */
public class CoupleTest {
  /** Some moment. */
  public static final Instant NOON = Instant.parse("2026-11-17T17:00:00Z");

  /** Maya and Jonas, invited. */
  public static Couple couple() {
    Practice practice =
        new Practice("Harbor Lane", ZoneId.of("America/New_York"), "911", List.of(), NOON);
    Account account = new Account(practice.getId(), "dana", "Dana Whitaker", NOON);
    Counselor counselor =
        new Counselor(practice, account, "Dana Whitaker", "LMFT", "dana@example.org");
    return new Couple(UUID.randomUUID(), counselor, invitation("Maya"), invitation("Jonas"), NOON);
  }

  private static Invitation invitation(String name) {
    return new Invitation(name, name + "@example.org", new byte[] {1});
  }

  @Test
  void the_order_of_joining_decides_the_strand() {
    Couple couple = couple();

    assertThat(couple.getName()).isEqualTo("Maya & Jonas");
    assertThat(couple.getFirst().getStrand()).isEqualTo("a");
    assertThat(couple.getSecond().getStrand()).isEqualTo("b");
    assertThat(couple.otherThan(couple.getFirst())).isEqualTo(couple.getSecond());
    assertThat(couple.otherThan(couple.getSecond())).isEqualTo(couple.getFirst());
  }

  @Test
  void nobody_pauses_before_the_work_began() {
    assertThatIllegalStateException().isThrownBy(() -> couple().pause());
  }

  @Test
  void a_second_hold_keeps_the_day_of_the_first() {
    Couple couple = couple();
    couple.hold(NOON);
    couple.hold(NOON.plusSeconds(60));

    assertThat(couple.isHeld()).isTrue();
    assertThat(couple.getHeldSince()).isEqualTo(NOON);

    couple.liftHold(NOON);
    assertThat(couple.isHeld()).isFalse();
  }

  @Test
  void a_name_has_one_to_a_hundred_characters() {
    assertThatIllegalArgumentException().isThrownBy(() -> invitation(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> invitation("x".repeat(101)));
    assertThat(invitation("x".repeat(100)).firstName()).hasSize(100);
  }

  @Test
  void an_ended_couple_goes_nowhere() {
    assertThat(CoupleStatus.values())
        .noneMatch(CoupleStatus.CLOSED::leadsTo)
        .filteredOn(CoupleStatus::hasEnded)
        .containsExactly(CoupleStatus.SEPARATED, CoupleStatus.CLOSED);
  }

  @Test
  void a_paused_couple_goes_on_or_ends() {
    assertThat(CoupleStatus.values())
        .filteredOn(CoupleStatus.PAUSED::leadsTo)
        .containsExactly(CoupleStatus.ACTIVE, CoupleStatus.SEPARATED, CoupleStatus.CLOSED);
  }
}
