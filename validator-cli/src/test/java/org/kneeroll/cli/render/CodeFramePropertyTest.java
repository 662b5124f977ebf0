package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.project.ReportFormat;

class CodeFramePropertyTest {

  private static final List<String> CHARACTERS =
      List.of("a", "Z", " ", "é", "e\u0301", "日", "ｶ", "Ａ", "😀", "👩‍⚕️", "👍🏽", "한", "…", "°");

  private static final String GUTTER = "    1 | ";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theMarkStandsUnderTheMarkedCharacters(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      List<String> characters = new ArrayList<>();
      for (int i = random.nextInt(1, 60); i >= 0; i--) {
        characters.add(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
      }
      int from = random.nextInt(characters.size());
      int to = random.nextInt(from, characters.size()) + 1;
      String before = String.join("", characters.subList(0, from));
      String marked = String.join("", characters.subList(from, to));
      SourceText file = SourceText.of("x.yaml", String.join("", characters) + ".");
      Span span = new Span(before.length(), before.length() + marked.length());

      String printed =
          DiagnosticPrinter.of(ReportFormat.FULL, Palette.PLAIN)
              .print(List.of(Samples.advice(new Label(file, span, ""))));

      List<String> lines = printed.lines().toList();
      String mark = lines.get(2).substring(GUTTER.length());
      int column = mark.indexOf('^');
      assertThat(shownAt(lines.get(1).substring(GUTTER.length()), column, mark.length() - column))
          .as("seed %d, line %s, marked %s", seed, file.text(), marked)
          .isEqualTo(marked);
    }
  }

  /** What stands in some columns of a line that was printed. */
  private static String shownAt(String line, int column, int width) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (Matcher cluster = DisplayWidth.clusters(line); cluster.find(); ) {
      if (at >= column && at < column + width) {
        shown.append(cluster.group());
      }
      at += DisplayWidth.ofCluster(cluster.group());
    }
    return shown.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 29, 30, 31, 99, 100, 101, 5_000, 99_999})
  void aVeryLongLineIsCutAroundTheMark(int at) {
    String line = "abc日-".repeat(20_000);
    SourceText file = SourceText.of("x.yaml", line);

    String printed =
        DiagnosticPrinter.of(ReportFormat.FULL, Palette.PLAIN)
            .print(List.of(Samples.advice(new Label(file, new Span(at, at + 1), ""))));

    List<String> lines = printed.lines().toList();
    assertThat(lines.subList(1, 3)).allMatch(l -> DisplayWidth.of(l) <= 110);
    String mark = lines.get(2).substring(GUTTER.length());
    String marked = line.substring(at, at + 1);
    assertThat(
            shownAt(
                lines.get(1).substring(GUTTER.length()),
                mark.indexOf('^'),
                DisplayWidth.of(marked)))
        .isEqualTo(marked);
  }
}
