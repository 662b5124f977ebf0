package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

  @ParameterizedTest
  @CsvSource({
    "a\u0000b, a␀b",
    "'\u001B[31m', ␛[31m",
    "\u007F, ␡",
    "\u009B, <U+009B>",
    "\u202Eabc, <U+202E>abc",
    "a\u200Bb, a<U+200B>b",
    "a\u2028b, a<U+2028>b",
    "\uD83D, <U+D83D>",
    "\uFDD0\uFFFE, <U+FDD0><U+FFFE>",
  })
  void whatCannotBeSeenGetsALook(String text, String shown) {
    assertThat(Visible.of(text)).isEqualTo(shown);
  }

  @Test
  void whatCanBeSeenStaysAsItIs() {
    String text = "naïve e\u0301 日本 👩‍⚕️ 🏴\uDB40\uDC67\uDB40\uDC62";
    assertThat(Visible.of(text)).isSameAs(text);
  }
}
