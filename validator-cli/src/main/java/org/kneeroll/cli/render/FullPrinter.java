package org.kneeroll.cli.render;

import java.util.stream.Stream;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;

/** Each diagnostic with the author's own lines, related places and notes, and an empty line. */
final class FullPrinter implements DiagnosticPrinter {

  private static final int CONTEXT_LINES = 2;

  private final Palette palette;

  FullPrinter(Palette palette) {
    this.palette = palette;
  }

  @Override
  public String print(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : findings.standing()) {
      write(out, diagnostic);
      out.append('\n');
    }
    return out.toString();
  }

  private void write(StringBuilder out, Diagnostic diagnostic) {
    out.append(Heading.of(diagnostic, palette)).append('\n');
    int numberWidth = numberWidth(diagnostic);
    Label primary = diagnostic.primary();
    if (!primary.source().text().isEmpty()) {
      new CodeFrame(palette, primary, numberWidth)
          .write(out, CONTEXT_LINES, '^', s -> palette.severity(diagnostic.severity(), s));
    }
    for (Label related : diagnostic.related()) {
      out.append("   at ").append(Heading.place(related)).append('\n');
      new CodeFrame(palette, related, numberWidth).write(out, 0, '-', palette::frame);
    }
    for (Note note : diagnostic.notes()) {
      out.append("   ")
          .append(palette.frame("="))
          .append(' ')
          .append(palette.strong(note.kind().word() + ":"))
          .append(' ')
          .append(Visible.of(note.text()))
          .append('\n');
    }
  }

  /** Two digits at least, so that most frames line up with each other. */
  private static int numberWidth(Diagnostic diagnostic) {
    return Stream.concat(Stream.of(diagnostic.primary()), diagnostic.related().stream())
        .mapToInt(label -> label.source().position(label.span().start()).line())
        .map(line -> Integer.toString(line).length())
        .reduce(2, Math::max);
  }
}
