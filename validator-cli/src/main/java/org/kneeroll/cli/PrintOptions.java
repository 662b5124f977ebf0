package org.kneeroll.cli;

import org.jspecify.annotations.Nullable;
import org.kneeroll.core.project.PaperSize;
import org.kneeroll.core.project.ProjectSettings;
import org.kneeroll.core.project.TextSize;
import org.kneeroll.pdf.print.Ink;
import org.kneeroll.pdf.print.Paper;
import org.kneeroll.pdf.print.PrintProfile;
import org.kneeroll.pdf.print.Spacing;
import org.kneeroll.pdf.print.TypeSize;
import picocli.CommandLine.Option;

/** The options that say how a leaflet is printed for somebody. */
final class PrintOptions {

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description =
          "Size of the sheets: ${COMPLETION-CANDIDATES}. Default: that of kneeroll.yaml, or a4.")
  private @Nullable PaperSize paper;

  @Option(
      names = "--type",
      paramLabel = "SIZE",
      description =
          "Size of the text: standard (12 pt), clear (14 pt) or large (18 pt). Fields grow with it."
              + " Default: that of kneeroll.yaml, or standard.")
  private @Nullable TextSize type;

  @Option(names = "--grey", description = "Print without colour, every contrast kept.")
  private boolean grey;

  @Option(
      names = "--compact",
      description = "Spend less paper: close lines, small pictures, narrow margins.")
  private boolean compact;

  /** What the user asks for, and where nothing is asked, what the project settles. */
  PrintProfile profile(ProjectSettings settings) {
    return new PrintProfile(
        sheet(paper != null ? paper : settings.paper()),
        size(type != null ? type : settings.type()),
        compact ? Spacing.COMPACT : Spacing.OPEN,
        grey ? Ink.GREY : Ink.COLOUR);
  }

  private static Paper sheet(@Nullable PaperSize wanted) {
    if (wanted == null) {
      return Paper.A4;
    }
    return switch (wanted) {
      case A4 -> Paper.A4;
      case LETTER -> Paper.LETTER;
      case A5 -> Paper.A5;
    };
  }

  private static TypeSize size(@Nullable TextSize wanted) {
    if (wanted == null) {
      return TypeSize.STANDARD;
    }
    return switch (wanted) {
      case STANDARD -> TypeSize.STANDARD;
      case CLEAR -> TypeSize.CLEAR;
      case LARGE -> TypeSize.LARGE;
    };
  }
}
