package org.kneeroll.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {

  private static final SourceText A = SourceText.of("a.yaml", "knee roll");
  private static final SourceText B = SourceText.of("b.yaml", "knee roll");

  private static Diagnostic at(
      SourceText file, int start, int end, Severity severity, String rule) {
    return new Diagnostic(
        RuleId.of(rule),
        severity,
        "a message",
        new Label(file, new Span(start, end), ""),
        List.of(),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void areShownByFileThenPlaceThenWeightThenRule(long seed) {
    List<Diagnostic> ordered =
        List.of(
            at(A, 0, 4, Severity.WARNING, "z"),
            at(A, 5, 5, Severity.ADVICE, "z"),
            at(A, 5, 9, Severity.ERROR, "a"),
            at(A, 5, 9, Severity.ERROR, "b"),
            at(A, 5, 9, Severity.WARNING, "a"),
            at(B, 0, 4, Severity.ERROR, "a"));
    List<Diagnostic> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(seed));

    shuffled.sort(Diagnostic.ORDER);

    assertThat(shuffled).isEqualTo(ordered);
  }

  @Test
  void onlyAnErrorIsAnError() {
    assertThat(at(A, 0, 1, Severity.ERROR, "a").isError()).isTrue();
    assertThat(at(A, 0, 1, Severity.WARNING, "a").isError()).isFalse();
    assertThat(at(A, 0, 1, Severity.ADVICE, "a").isError()).isFalse();
  }

  @Test
  void aMarkOutsideOfItsFileIsACallersMistake() {
    assertThatThrownBy(() -> new Label(A, new Span(5, 10), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.yaml");
    assertThat(new Label(A, new Span(9, 9), "").span().length()).isZero();
  }

  @Test
  void aSpanThatRunsBackwardsIsACallersMistake() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Syntax", "two words", "-a", "a-", "a--b", "1a", "a_b"})
  void aRuleNameIsMadeOfLowerCaseWordsAndHyphens(String name) {
    assertThatThrownBy(() -> RuleId.of(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
    assertThat(RuleId.of("movement-too-large2")).hasToString("movement-too-large2");
  }
}
