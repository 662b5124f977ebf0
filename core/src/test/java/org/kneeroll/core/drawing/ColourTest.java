package org.kneeroll.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  @Test
  void isReadAndWrittenInTheFormOfTheWeb() {
    Colour colour = Colour.parse("#3f4F8c");

    assertThat(colour).hasToString("#3F4F8C").isEqualTo(new Colour(0x3F4F8C));
    assertThat(new int[] {colour.red(), colour.green(), colour.blue()})
        .containsExactly(63, 79, 140);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#FFF", "3F4F8C", "#3F4F8CFF", "#3F4F8G", "red", "#٣F4F8C"})
  void isNothingElse(String text) {
    assertThatThrownBy(() -> Colour.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "`"
                + text
                + "` is not a colour: write a hash sign and six digits or letters A to F, such as"
                + " \"#3F4F8C\"");
  }

  @Test
  void hasNoMoreThanTwentyFourBits() {
    assertThatThrownBy(() -> new Colour(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "#000000, #FFFFFF, 21",
    "#FFFFFF, #FFFFFF, 1",
    "#767676, #FFFFFF, 4.54",
    "#777777, #FFFFFF, 4.48"
  })
  void contrastsAsWcagSays(String one, String other, double ratio) {
    assertThat(Colour.parse(one).contrastWith(Colour.parse(other))).isEqualTo(ratio, within(0.005));
    assertThat(Colour.parse(other).contrastWith(Colour.parse(one))).isEqualTo(ratio, within(0.005));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 2026})
  void survivesWritingAndReadingAgain(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      Colour colour = new Colour(random.nextInt(1 << 24));
      assertThat(Colour.parse(colour.toString())).isEqualTo(colour);
      assertThat(colour.contrastWith(Colour.WHITE)).isBetween(1.0, 21.0);
    }
  }
}
