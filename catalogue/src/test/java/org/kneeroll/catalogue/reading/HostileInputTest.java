package org.kneeroll.catalogue.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

class HostileInputTest {

  private static final byte[] YAML =
      """
      # a sample with a little of everything, é 😀
      name: Knee roll
      aliases: [lower 'trunk' rotation, "roll\\u00e9"]
      steps: &steps
        - prepare: |
            Lie on your back.
            Bend your knees.
        - move: >-
            Let both knees roll

            slowly
      again: *steps
      dose: {reps: 10, per: 'side', hold: }
      """
          .getBytes(UTF_8);

  private static final byte[] JSON =
      """
      {"name": "Knee \\"roll\\" é 😀", "steps": [{"move": "x\\u00e9"}, []],
       "dose": {"reps": 10, "x": -1.5e3, "y": true, "z": null}}
      """
          .getBytes(UTF_8);

  @Test
  void laughsAreCountedAndNotWrittenOut() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [".formatted(i, i));
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
    }
    assertOneProblem(Reading.file("x.yaml", bomb.toString()), SourceRule.TOO_LARGE);
  }

  @Test
  void depthThroughAliasesCounts() {
    StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 100; i++) {
      chain.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }
    List<Diagnostic> found = Reading.file("x.yaml", chain.toString()).diagnostics();
    assertThat(found).first().extracting(Diagnostic::rule).isEqualTo(SourceRule.TOO_DEEP.id());
  }

  @ParameterizedTest
  @CsvSource({"x.yaml, [", "x.yaml, '{a: '", "x.yaml, '- '", "x.json, [", "x.json, '{\"a\":'"})
  void nestingWithoutEndIsStopped(String name, String opening) {
    assertOneProblem(Reading.file(name, opening.repeat(100_000)), SourceRule.TOO_DEEP);
  }

  @Test
  void nestingAsDeepAsAllowedIsRead() {
    String open = "[".repeat(SourceLimits.DEPTH);
    String closed = "]".repeat(SourceLimits.DEPTH);
    assertThat(Reading.file("x.yaml", open + closed).diagnostics()).isEmpty();
    assertThat(Reading.file("x.json", open + closed).diagnostics()).isEmpty();
    assertOneProblem(Reading.file("x.yaml", "[" + open + closed + "]"), SourceRule.TOO_DEEP);
  }

  @Test
  void moreBlockLevelsThanAllowedAreStopped() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      deep.append(" ".repeat(i)).append("a:\n");
    }
    assertOneProblem(Reading.file("x.yaml", deep.toString()), SourceRule.TOO_DEEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.yaml", "x.json"})
  void aVeryLongTextIsTooLarge(String name) {
    byte[] bytes = new byte[5_000_000];
    Arrays.fill(bytes, (byte) 'x');
    assertOneProblem(SourceReader.read(name, bytes), SourceRule.TOO_LARGE);
    assertOneProblem(Reading.file(name, "x".repeat(5_000_000)), SourceRule.TOO_LARGE);
  }

  @Test
  void ofAStreamWithoutEndOnlyTheBeginningIsRead() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertOneProblem(SourceReader.read("x.yaml", endless), SourceRule.TOO_LARGE);
  }

  @Test
  void theLargestFileThatMayBeReadIsRead() throws IOException {
    byte[] bytes = new byte[SourceLimits.BYTES];
    Arrays.fill(bytes, (byte) 'x');
    SourceFile file = SourceReader.read("x.yaml", new ByteArrayInputStream(bytes));
    assertThat(file.diagnostics()).isEmpty();
    assertThat(((Scalar) file.root().orElseThrow()).text()).hasSize(SourceLimits.BYTES);
  }

  @ParameterizedTest
  @CsvSource({"x.yaml, '- \n'", "x.yaml, '? a\n'", "x.json, '1,'"})
  void moreValuesThanAllowedAreTooMany(String name, String value) {
    String start = name.endsWith("json") ? "[" : "";
    SourceFile file = Reading.file(name, start + value.repeat(200_000));
    assertThat(file.diagnostics()).hasSizeLessThanOrEqualTo(SourceLimits.PROBLEMS);
    assertThat(file.diagnostics()).isNotEmpty();
  }

  @Test
  void aFileFullOfProblemsHasOnlyItsFirstOnesReported() {
    String same = "a: 1\n".repeat(1_000);
    assertThat(Reading.file("x.yaml", same).diagnostics()).hasSize(SourceLimits.PROBLEMS);
    String broken = "a: b: c\n".repeat(1_000);
    assertThat(Reading.file("x.yaml", broken).diagnostics())
        .hasSizeBetween(1, SourceLimits.PROBLEMS);
    String comments = "/**/".repeat(100_000);
    assertThat(Reading.file("x.json", comments).diagnostics()).hasSize(SourceLimits.PROBLEMS);
  }

  @ParameterizedTest
  @CsvSource({
    "c3, 1, 0xC3",
    "613a20e9, 4, 0xE9",
    "613a20ff62, 4, 0xFF",
    "efbbbf613a20c328, 7, 0xC3",
    "613a20eda080, 4, 0xED",
    "613a20c0af, 4, 0xC0",
  })
  void whatIsNotUtf8IsNamedByItsByte(String hex, int number, String value) {
    SourceFile file = SourceReader.read("x.yaml", java.util.HexFormat.of().parseHex(hex));
    assertOneProblem(file, SourceRule.ENCODING);
    assertThat(file.diagnostics().get(0).message())
        .contains("byte " + number + " of the file is " + value);
    assertThat(file.text().slice(file.diagnostics().get(0).primary().span())).isEqualTo("\uFFFD");
  }

  @Test
  void aFileInAnotherEncodingIsToldSo() {
    for (byte[] bytes : List.of("\uFEFFa: 1".getBytes(UTF_16LE), "\uFEFFa: 1".getBytes(UTF_16BE))) {
      SourceFile file = SourceReader.read("x.yaml", bytes);
      assertOneProblem(file, SourceRule.ENCODING);
      assertThat(file.diagnostics().get(0).message()).contains("UTF-16");
    }
    SourceFile utf32 = SourceReader.read("x.json", new byte[] {-1, -2, 0, 0, 97, 0, 0, 0});
    assertThat(utf32.diagnostics().get(0).message()).contains("UTF-32");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    SourceFile file = SourceReader.read("x.yaml", "\uFEFFa: é".getBytes(UTF_8));
    assertThat(file.diagnostics()).isEmpty();
    assertThat(file.text().text()).isEqualTo("a: é");
  }

  @ParameterizedTest
  @CsvSource({
    "0000000000, 1, 1",
    "613a207800620a, 5, 5",
    "613ac3a90a0062, 6, 1",
    "efbbbf613a2000, 7, 4",
    "613a2000ff, 4, 4",
    "61ff0000, 2, 2",
  })
  void aByteThatIsNoTextIsOneProblemHoweverManyThereAre(String hex, int number, int column) {
    for (String name : List.of("x.yaml", "x.json")) {
      SourceFile file = SourceReader.read(name, java.util.HexFormat.of().parseHex(hex));
      assertOneProblem(file, SourceRule.ENCODING);
      Diagnostic problem = file.diagnostics().get(0);
      assertThat(problem.message()).contains("byte " + number + " of the file is 0x");
      assertThat(file.text().position(problem.primary().span().start()).column()).isEqualTo(column);
    }
  }

  @Test
  void anotherEncodingIsToldFromItsZeroBytes() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"))) {
      SourceFile file = SourceReader.read("x.json", "{\"a\": 1}".getBytes(charset));
      assertOneProblem(file, SourceRule.ENCODING);
      assertThat(file.diagnostics().get(0).message())
          .contains("saved as " + charset.name().substring(0, 6));
    }
  }

  @Test
  void manyControlCharactersAreOneProblem() {
    assertOneProblem(
        Reading.file("x.yaml", "a: b\u0001\n".repeat(1) + "# \u0002".repeat(50)),
        SourceRule.CONTROL_CHARACTER);
  }

  @ParameterizedTest
  @CsvSource({
    "x.json, '{\"a\": \"b \\ud83d c\"}', 9",
    "x.yaml, 'a: \"😀 \\udc00\"', 7",
  })
  void halfACharacterIsNone(String name, String text, int start) {
    SourceFile file = Reading.file(name, text);
    assertOneProblem(file, SourceRule.SYNTAX);
    assertThat(file.diagnostics().get(0).primary().span()).isEqualTo(new Span(start, start + 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.yaml", "x.json"})
  void aFileThatWasCutOffHasOneProblemAtMost(String name) {
    byte[] whole = name.endsWith("json") ? JSON : YAML;
    for (int length = 1; length < whole.length; length++) {
      SourceFile file = SourceReader.read(name, Arrays.copyOf(whole, length));
      assertThat(file.diagnostics()).as(file.text().text()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.yaml", "x.json"})
  void aFileThatWasCutOffAnywhereIsReadOrExplained(String name) {
    byte[] whole = name.endsWith("json") ? JSON : YAML;
    assertThat(SourceReader.read(name, whole).diagnostics()).isEmpty();
    for (int length = 0; length < whole.length; length++) {
      assertSound(SourceReader.read(name, Arrays.copyOf(whole, length)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.yaml", "x.json"})
  void aFileInWhichOneByteIsChangedIsReadOrExplained(String name) {
    byte[] whole = name.endsWith("json") ? JSON : YAML;
    byte[] strange = "\t\n\r \"'&*!|>%@`#{}[],:?-\\0\u0000\u007Fé".getBytes(UTF_8);
    for (int i = 0; i < strange.length; i++) {
      // Each strange byte at every fifth place, and at each place some of them.
      for (int at = i % 5; at < whole.length; at += 5) {
        byte[] changed = whole.clone();
        changed[at] = strange[i];
        assertSound(SourceReader.read(name, changed));
      }
    }
  }

  private static void assertOneProblem(SourceFile file, SourceRule rule) {
    assertThat(file.diagnostics()).extracting(Diagnostic::rule).containsExactly(rule.id());
    assertSound(file);
  }

  /** There is a tree or a problem, and everything lies in the file. */
  private static void assertSound(SourceFile file) {
    assertThat(file.root().isPresent() || !file.diagnostics().isEmpty()).isTrue();
    for (Diagnostic diagnostic : file.diagnostics()) {
      assertThat(diagnostic.message())
          .isNotBlank()
          .doesNotContainPattern("line \\d|Exception|tools\\.|snake");
      Label primary = diagnostic.primary();
      assertThat(primary.source()).isSameAs(file.text());
      assertThat(primary.span().end()).isLessThanOrEqualTo(file.text().text().length());
    }
    file.root().ifPresent(root -> assertInside(root, new Span(0, file.text().text().length())));
  }

  private static void assertInside(SourceNode node, Span outer) {
    Span used = node.usedAt();
    assertThat(used.start()).isGreaterThanOrEqualTo(outer.start());
    assertThat(used.end()).isLessThanOrEqualTo(outer.end());
    if (node instanceof Sequence list) {
      list.items().forEach(item -> assertInside(item, node.span()));
    } else if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        assertInside(entry.key(), node.span());
        assertInside(entry.value(), node.span());
      }
    }
  }

  @Test
  void theNameOfAFileTellsItsFormat() {
    assertThat(SourceReader.read(SourceText.of("A.JSON", "a: 1")).diagnostics()).isNotEmpty();
    assertThat(SourceReader.read(SourceText.of("a.yml", "a: 1")).diagnostics()).isEmpty();
  }
}
