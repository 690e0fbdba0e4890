package app.attune.couple.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvitationCodeTest {
  @Test
  void no_two_codes_are_the_same_and_none_needs_escaping_in_a_link() {
    InvitationCode one = InvitationCode.fresh();

    assertThat(one.value()).hasSize(32).matches("[A-Za-z0-9_-]+");
    assertThat(InvitationCode.fresh().value()).isNotEqualTo(one.value());
  }

  @Test
  void the_hash_does_not_tell_the_code_and_nothing_prints_it() {
    InvitationCode code = InvitationCode.fresh();

    assertThat(code.hash()).hasSize(32).isEqualTo(new InvitationCode(code.value()).hash());
    assertThat(code.toString()).doesNotContain(code.value());
  }
}
