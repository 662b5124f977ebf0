package org.kneeroll.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The triangle of two bones and what they span. */
class LimbSpanTest {

  private static final Anthropometry SIZE = Anthropometry.STANDARD;
  private static final double THIGH = SIZE.metres(Measure.THIGH);
  private static final double SHANK = SIZE.metres(Measure.SHANK);

  @Test
  void aStraightLegSpansBothItsBones() {
    assertThat(LimbSpan.legM(SIZE, 0)).isCloseTo(THIGH + SHANK, within(1e-12));
  }

  @Test
  void aKneeAtARightAngleSpansTheHypotenuse() {
    assertThat(LimbSpan.legM(SIZE, 90)).isCloseTo(Math.hypot(THIGH, SHANK), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 45, 90, 140})
  void theSpanLeadsBackToTheFlexion(double degrees) {
    assertThat(LimbSpan.kneeFlexion(SIZE, LimbSpan.legM(SIZE, degrees)))
        .isCloseTo(degrees, within(1e-9));
  }

  @Test
  void aKneeIsStraightWhereTheAnkleIsOutOfReach() {
    assertThat(LimbSpan.kneeFlexion(SIZE, 2 * (THIGH + SHANK))).isZero();
  }

  @Test
  void aSpanGoesNowhereOnceTheOtherWaysUseItUp() {
    assertThat(LimbSpan.along(3, 2, 2)).isEqualTo(1);
    assertThat(LimbSpan.along(1, 2, 2)).isZero();
  }
}
