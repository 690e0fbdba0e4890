package app.attune.tests.house;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {
  @ParameterizedTest
  @EnumSource
  void the_product_keeps_the_rule(HouseRule rule) {
    assertThatNoException().isThrownBy(rule::checkProduct);
  }

  @ParameterizedTest
  @EnumSource
  void a_planted_violation_is_found(HouseRule rule) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(rule::checkPlanted)
        .withMessageContaining("was violated");
  }
}
