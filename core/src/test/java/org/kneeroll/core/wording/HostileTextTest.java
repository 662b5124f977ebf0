package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do not ",
        "do not, ",
        "a little ",
        "move a ",
        "push ",
        "as far as you can ",
        "stop if it ",
        "until it feels the ",
        "1 to ",
        "repeat the other ",
        "left right ",
        "        ",
        "\u00a0\u2009",
        "٣٤ degrees ",
        "🙂 force ",
      })
  void isReadInPiecesOfBoundedWork(String piece) {
    String text = piece.repeat(20_000);

    for (Sentences.Kind kind : Sentences.Kind.values()) {
      for (Cue cue : kind.find(text.substring(0, Math.min(text.length(), 20_000)))) {
        assertThat(text.substring(cue.from(), cue.to())).isEqualTo(cue.words());
      }
    }
    assertThat(StatedAmount.in(text)).allSatisfy(s -> assertThat(s.cue().words()).isNotBlank());
    assertThat(SideWords.takeTurns(text + ". Change sides.")).isTrue();
  }
}
