package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.core.diagnostic.SourceText;

/** Each broken place of a YAML file is reported, and all that stands around it is read. */
class YamlRecoveryTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        broken(
            """
            steps:
              - move: Roll slowly«:» to one side
                repeat: 3
              - move: "Knee" «roll»
              - move: fine
            """,
            "{steps: [{repeat: 3}, {move: `fine`}]}"),
        broken(
            """
            dose:
              reps: 10
              hold«:»5 s
              per: «@»side
              rest: 1 min
            """,
            "{dose: {reps: 10, hold: `5 s`, rest: `1 min`}}"),
        broken(
            """
            dose:
              reps: 10
              «per side»
              hold: «"»open
              rest: 1 min
            """,
            "{dose: {reps: 10, rest: `1 min`}}"),
        broken(
            """
            a:
            «\t»b: 1
            «\t»c:
            «\t\t»d: 2
              e: 3
            """,
            "{a: {b: 1, c: {d: 2}, e: 3}}"),
        broken(
            """
            steps:
              - move: x
            «\t»repeat: 2
              «-»hold: y
              - rest: z
            """,
            "{steps: [{move: `x`, repeat: 2}, {hold: `y`}, {rest: `z`}]}"),
        broken(
            """
            aliases: [one, «@»two, "three"]
            dose: {reps: 10, per: "a «\\q» b", hold: 5 s}
            more: {a: 1, b: c d«:» e, f: [1,«,» 2]}
            last: [x, y«}»
            """,
            "{aliases: [`one`, `three`], dose: {reps: 10, hold: `5 s`},"
                + " more: {a: 1, f: [1, 2]}, last: [`x`, `y`]}"),
        broken(
            """
            dose: {reps: 10,
              per: side«:» x,
              hold: 5 s}
            name: «[»a, b
            aim: c
            """,
            "{dose: {reps: 10, hold: `5 s`}, aim: `c`}"),
        broken(
            """
            dose: {reps: 10
              «per»: side,
              hold: 5 s
              }
            """,
            "{dose: {reps: 10, per: `side`, hold: `5 s`}}"),
        broken(
            """
            text: |
            «     »
              one: two: three
            next: «>» 30
            other: "«\\x»4 é 😀"
            last: 😀 b«:» c
            """,
            "{text: `\none: two: three\n`}"),
        broken(
            """
            outer:
              inner:
                - a: b
                  c: «*d»
               «-» e: f
                - g: h
              next: 'it'«s here'»
            """,
            "{outer: {inner: [{a: `b`}, {g: `h`}]}}"));
  }

  private static Arguments broken(String text, String content) {
    return Arguments.of(text, content);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadAroundItsBrokenPlaces(String marked, String content) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      SourceFile file = Reading.file("x.yaml", unmarked(marked).replace("\n", end));

      assertThat(file.root().map(Reading::show).map(s -> s.replace("\\r", "")))
          .as(file.diagnostics().toString())
          .hasValue(content);
      assertThat(file.diagnostics().stream().map(d -> position(file.text(), d.primary().span())))
          .as(marked)
          .containsExactlyElementsOf(places(marked));
    }
  }

  private static String unmarked(String marked) {
    return marked.replace("«", "").replace("»", "");
  }

  private static List<String> places(String marked) {
    SourceText text = SourceText.of("x", marked);
    Stream.Builder<String> places = Stream.builder();
    int marks = 0;
    for (int line = 1; line <= text.lineCount(); line++) {
      marks = 0;
      String content = text.line(line);
      for (int at = 0; at < content.length(); at++) {
        if (content.charAt(at) == '«') {
          places.add(line + ":" + (content.codePointCount(0, at) - marks + 1));
        }
        marks += content.charAt(at) == '«' || content.charAt(at) == '»' ? 1 : 0;
      }
    }
    return places.build().toList();
  }

  private static String position(SourceText text, org.kneeroll.core.diagnostic.Span span) {
    SourceText.Position at = text.position(span.start());
    return at.line() + ":" + at.column();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dose.per", "dose.hold", "name"})
  void whatWasPassedOverIsKnownAsLost(String path) {
    SourceFile file =
        Reading.file("x.yaml", "name: @x\ndose:\n  reps: 1\n  per side\n  hold: b: c\naim: d\n");

    assertThat(file.diagnostics()).hasSize(3);
    assertThat(file.mayHaveLost(Reading.path(path))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("aim.x"))).isFalse();
    assertThat(file.mayHaveLost(Reading.path("kind"))).isFalse();
  }
}
