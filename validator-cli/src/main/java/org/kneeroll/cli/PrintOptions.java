package org.kneeroll.cli;

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
      defaultValue = "a4",
      description = "Size of the sheets: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Paper paper = Paper.A4;

  @Option(
      names = "--type",
      paramLabel = "SIZE",
      defaultValue = "standard",
      description =
          "Size of the text: standard (12 pt), clear (14 pt) or large (18 pt). Fields grow with it.")
  private TypeSize type = TypeSize.STANDARD;

  @Option(names = "--grey", description = "Print without colour, every contrast kept.")
  private boolean grey;

  @Option(
      names = "--compact",
      description = "Spend less paper: close lines, small pictures, narrow margins.")
  private boolean compact;

  PrintProfile profile() {
    return new PrintProfile(
        paper, type, compact ? Spacing.COMPACT : Spacing.OPEN, grey ? Ink.GREY : Ink.COLOUR);
  }
}
