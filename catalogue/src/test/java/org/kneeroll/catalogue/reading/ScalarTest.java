package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Target;

class ScalarTest {

  @ParameterizedTest
  @CsvSource({
    "10, INTEGER",
    "-3, INTEGER",
    "0o17, INTEGER",
    "0xFf, INTEGER",
    "007, INTEGER",
    "1.0, FLOAT",
    ".5, FLOAT",
    "1e3, FLOAT",
    "-.inf, FLOAT",
    ".NaN, FLOAT",
    "true, BOOLEAN",
    "FALSE, BOOLEAN",
    "null, NULL",
    "~, NULL",
    "'', NULL",
    "yes, TEXT",
    "off, TEXT",
    "10:30, TEXT",
    "10-15, TEXT",
    "2026-11-21, TEXT",
    "1_000, TEXT",
    "NaN, TEXT",
    "+, TEXT",
  })
  void aPlainValueHasItsKindByTheCoreSchema(String text, ScalarKind kind) {
    Scalar scalar = (Scalar) Reading.yaml("- " + text).find(Reading.path("[0]")).orElseThrow();
    assertThat(scalar.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: '7'", "a: \"7\"", "a: |-\n  7", "a: >-\n  7", "{\"a\": \"7\"}"})
  void inQuotesOrInABlockANumberIsAText(String yaml) {
    Scalar scalar = (Scalar) Reading.yaml(yaml).find(Reading.path("a")).orElseThrow();
    assertThat(scalar.text()).isEqualTo("7");
    assertThat(scalar.kind()).isEqualTo(ScalarKind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: roll «gently» to one side",
        "a: roll\n  «gently»\n  to one side",
        "a: roll «gently\n\n  to» one side",
        "a: 'it''s «gently»'",
        "a: 'roll\n   «gently»'",
        "a: \"roll\\t«gently»\"",
        "a: \"\\u00e9\\x41\\U0001F600 «gently»\"",
        "a: \"roll \\\n    «gently» to\"",
        "a: \"roll\n\n  «gently»\"",
        "a: |\n  roll\n    «gently»\n  to",
        "a: |2\n    roll\n  «gently»\n",
        "a: >\n  roll\n  «gently»\n\n  to\n",
        "a: >-\n\n  roll 😀\n  «gently»",
        "- a: |\n    roll\n    «gently»\n",
        "{\"a\": \"\\ud83d\\ude00\\n \\/ «gently»\"}",
      })
  void aSliceIsWhereItsWordsStand(String text) {
    Reading.Marked expected = Reading.Marked.of(text);
    SourceNode root = Reading.yaml(expected.text());
    ModelPath path = Reading.path(root instanceof Sequence ? "[0].a" : "a");
    String value = ((Scalar) root.find(path).orElseThrow()).text();
    int from = value.indexOf("gently");
    int to = text.contains("to»") ? value.indexOf("to") + 2 : from + "gently".length();

    assertThat(root.locate(new Target.Slice(path, from, to)).span()).isEqualTo(expected.span());
  }

  @Test
  void aSliceOutsideOfTheTextIsMovedToItsEnds() {
    Scalar scalar = (Scalar) Reading.yaml("'knee'");
    assertThat(scalar.slice(-3, 99)).isEqualTo(new Span(1, 5));
    assertThat(scalar.slice(99, 100)).isEqualTo(new Span(5, 5));
    assertThat(scalar.slice(2, 2)).isEqualTo(new Span(3, 3));
  }

  @Test
  void aSliceOfATextThatNoAuthorWroteIsTheWholePlace() {
    Scalar made = Scalar.of(Reading.yaml("'knee'"), "made up");
    assertThat(made.slice(0, 4)).isEqualTo(new Span(0, 6));
  }
}
