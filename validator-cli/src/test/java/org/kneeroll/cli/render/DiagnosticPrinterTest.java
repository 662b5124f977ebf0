package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.project.ReportFormat;
import org.kneeroll.testing.Golden;

class DiagnosticPrinterTest {

  @Test
  void fullShowsThePlaceWithTwoLinesBeforeItAndTheNotesBelow() {
    String printed =
        DiagnosticPrinter.of(ReportFormat.FULL, Palette.PLAIN)
            .print(List.of(Samples.movementTooLarge()));

    assertThat(printed)
        .isEqualTo(
            """
            exercises/knee-roll.yaml:21:11 error[movement-too-large]: 70 deg is more than a small movement
               19 | movement:
               20 |   spine: rotation
               21 |   thighs: up to 70 deg from upright
                  |           ^^^^^^^^^^^^ in the acute stage the limit for a roll is 45 deg
               = source: knee rocks, Dr Gina Bernal, 2025
               = help: write `up to 45 deg`, or have a named reviewer set another limit

            """);
  }

  @Test
  void fullShowsEveryKindOfPlace() {
    Golden.assertMatches(
        "render/full.txt",
        DiagnosticPrinter.of(ReportFormat.FULL, Palette.PLAIN).print(Samples.all()));
  }

  @Test
  void coloursAddNothingButEscapeSequences() {
    String coloured =
        VisibleWriterTest.shown(
            DiagnosticPrinter.of(ReportFormat.FULL, Palette.ANSI).print(Samples.all()));

    Golden.assertMatches("render/full-ansi.txt", coloured.replace("\u001B", "ESC"));
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", ""))
        .isEqualTo(DiagnosticPrinter.of(ReportFormat.FULL, Palette.PLAIN).print(Samples.all()));
  }

  @Test
  void conciseTakesOneLineForEach() {
    String printed = DiagnosticPrinter.of(ReportFormat.CONCISE, Palette.PLAIN).print(Samples.all());

    Golden.assertMatches("render/concise.txt", printed);
    assertThat(printed.lines()).hasSameSizeAs(Samples.all());
  }

  @Test
  void jsonSaysEverythingThatADiagnosticHolds() {
    Golden.assertMatches(
        "render/diagnostics.json",
        DiagnosticPrinter.of(ReportFormat.JSON, Palette.ANSI).print(Samples.all()));
  }

  @Test
  void jsonSaysThatThereIsNothing() {
    assertThat(DiagnosticPrinter.of(ReportFormat.JSON, Palette.PLAIN).print(List.of()))
        .isEqualTo("{\n  \"version\" : 1,\n  \"diagnostics\" : [ ],\n  \"dismissed\" : [ ]\n}\n");
  }

  @Test
  void theOtherFormatsSayNothingAboutNothing() {
    assertThat(DiagnosticPrinter.of(ReportFormat.FULL, Palette.ANSI).print(List.of())).isEmpty();
    assertThat(DiagnosticPrinter.of(ReportFormat.CONCISE, Palette.ANSI).print(List.of())).isEmpty();
  }

  @Test
  void whatAnAuthorWroteCannotTalkToTheTerminal() {
    Diagnostic hostile = Samples.of("name: \u001B[2J\u0007\u009B31m\u202Eroll", "roll");

    String printed = DiagnosticPrinter.of(ReportFormat.FULL, Palette.PLAIN).print(List.of(hostile));

    assertThat(printed.codePoints().filter(c -> c != '\n'))
        .noneMatch(Character::isISOControl)
        .doesNotContain(0x202E);
  }
}
