package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

  private static List<String> correct() {
    return Sentences.correct();
  }

  private static List<Sentences.Wrong> wrong() {
    return Sentences.wrong();
  }

  @ParameterizedTest
  @MethodSource("correct")
  void raisesNothingInACorrectSentence(String sentence) {
    for (Sentences.Kind kind : Sentences.Kind.values()) {
      assertThat(kind.find(sentence)).as("%s in: %s", kind, sentence).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void findsThePhraseOfAWrongSentence(Sentences.Wrong wrong) {
    assertThat(wrong.kind().find(wrong.sentence()))
        .extracting(Cue::words)
        .containsExactly(wrong.phrase());
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void findsItAgainWithinOtherSentences(Sentences.Wrong wrong) {
    String before = "Breathe as you like. ";
    String text = before + wrong.sentence() + " Rest for a moment.";

    assertThat(wrong.kind().find(text)).hasSize(1);
    Cue cue = wrong.kind().find(text).get(0);
    assertThat(cue.from()).isEqualTo(text.indexOf(wrong.phrase(), before.length()));
    assertThat(text.substring(cue.from(), cue.to())).isEqualTo(wrong.phrase());
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void findsItWhateverItsCaseAndWhereverItsLinesBreak(Sentences.Wrong wrong) {
    String loud = wrong.sentence().toUpperCase(Locale.ROOT);
    String folded = wrong.sentence().replace(" ", "\n");

    assertThat(wrong.kind().find(loud)).as(loud).hasSize(1);
    assertThat(wrong.kind().find(folded)).as(folded).hasSize(1);
  }

  @Test
  void readsEnoughOfTheField() {
    assertThat(Sentences.correct()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(150);
    assertThat(Sentences.wrong()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
    assertThat(Sentences.wrong())
        .extracting(Sentences.Wrong::kind)
        .contains(Sentences.Kind.values());
  }
}
