package org.kneeroll.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

  @Test
  void showsAnAuthorsTextBetweenBackticks() {
    assertThat(Quoted.of(" ten ")).isEqualTo("`ten`");
    assertThat(Quoted.of("")).isEqualTo("``");
    assertThat(Quoted.of("über 10 🙂")).isEqualTo("`über 10 🙂`");
  }

  @Test
  void staysOnOneLineWhateverTheTextHas() {
    assertThat(Quoted.of("a\nb\tc\u202ed\u0000e\u2028f")).isEqualTo("`a b c d e f`");
    assertThat(Quoted.of("a\ud800b")).isEqualTo("`a b`");
  }

  @Test
  void showsTheBeginningOfALongTextAndCutsNoCharacterInTwo() {
    assertThat(Quoted.of("x".repeat(60))).isEqualTo("`" + "x".repeat(60) + "`");
    assertThat(Quoted.of("x".repeat(61))).isEqualTo("`" + "x".repeat(60) + "...`");
    assertThat(Quoted.of("🙂".repeat(100))).isEqualTo("`" + "🙂".repeat(60) + "...`");
  }
}
