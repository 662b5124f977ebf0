package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.project.ReportFormat;

class ExcerptTest {

  private static final SourceText LONG = SourceText.of("long.yaml", "x\n".repeat(1500));
  private static final SourceText SHORT = SourceText.of("short.yaml", "x\n");

  @Test
  void showsEverythingOfAFileThatSomebodyCanRead() {
    List<Diagnostic> all = warnings(Excerpt.MOST);
    assertThat(Excerpt.ofEachFile(all)).containsExactly(new Excerpt(all, 0));
    assertThat(new Excerpt(all, 0).rest()).isEmpty();
  }

  @Test
  void showsTheGravestOfVeryManyInTheOrderOfTheFile() {
    List<Diagnostic> all = warnings(1200);
    Diagnostic error = diagnostic(LONG, 2400, Severity.ERROR);
    all.add(error);
    Excerpt excerpt = Excerpt.ofEachFile(all).get(0);
    assertThat(excerpt.leftOut()).isEqualTo(201);
    assertThat(excerpt.shown()).hasSize(Excerpt.MOST).startsWith(all.get(0)).endsWith(error);
  }

  @Test
  void saysOfEachFileHowManyMoreThereAre() {
    List<Diagnostic> all = warnings(1200);
    all.add(diagnostic(SHORT, 0, Severity.ADVICE));
    assertThat(printed(ReportFormat.CONCISE, all))
        .hasSize(Excerpt.MOST + 2)
        .contains("long.yaml: 200 more not shown; `--format json` has all")
        .last()
        .asString()
        .startsWith("short.yaml:1:1 ");
    assertThat(printed(ReportFormat.FULL, all))
        .containsOnlyOnce("long.yaml: 200 more not shown; `--format json` has all");
  }

  @Test
  void leavesNothingOutForPrograms() {
    assertThat(printed(ReportFormat.JSON, warnings(1200)))
        .filteredOn(line -> line.contains("\"rule\""))
        .hasSize(1200);
  }

  private static List<String> printed(ReportFormat format, List<Diagnostic> all) {
    return DiagnosticPrinter.of(format, Palette.PLAIN).print(all).lines().toList();
  }

  private static List<Diagnostic> warnings(int number) {
    List<Diagnostic> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(diagnostic(LONG, 2 * i, Severity.WARNING));
    }
    return all;
  }

  private static Diagnostic diagnostic(SourceText file, int at, Severity severity) {
    return new Diagnostic(
        RuleId.of("repeated-line"),
        severity,
        "this line stands here a second time",
        new Label(file, new Span(at, at + 1), ""),
        List.of(),
        List.of(),
        List.of());
  }
}
