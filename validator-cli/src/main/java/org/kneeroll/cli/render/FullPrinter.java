package org.kneeroll.cli.render;

import java.util.stream.Stream;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;

/**
 * Each diagnostic with the author's own lines, related places and notes, and an empty line. Several
 * at one place show the lines once. Of a file with very many it is an {@link Excerpt}.
 */
final class FullPrinter implements DiagnosticPrinter {

  private static final int CONTEXT_LINES = 2;

  private final Palette palette;

  FullPrinter(Palette palette) {
    this.palette = palette;
  }

  @Override
  public String print(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Excerpt file : Excerpt.ofEachFile(findings.standing())) {
      write(out, file);
    }
    return out.toString();
  }

  private void write(StringBuilder out, Excerpt file) {
    Diagnostic before = null;
    for (Diagnostic diagnostic : file.shown()) {
      if (before != null && isSamePlace(before, diagnostic)) {
        writeFurther(out, diagnostic);
      } else {
        out.append(before == null ? "" : "\n");
        write(out, diagnostic);
      }
      before = diagnostic;
    }
    out.append('\n');
    if (file.leftOut() > 0) {
      out.append(file.rest()).append('\n');
    }
  }

  /** Whether two diagnostics would show the same lines with the same mark and the same words. */
  private static boolean isSamePlace(Diagnostic one, Diagnostic other) {
    return one.primary().equals(other.primary())
        && one.related().isEmpty()
        && other.related().isEmpty();
  }

  /** One more thing that is wrong at the place that was shown last. */
  private void writeFurther(StringBuilder out, Diagnostic diagnostic) {
    out.append("   + ").append(Heading.verdict(diagnostic, palette)).append('\n');
    writeNotes(out, diagnostic);
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
    writeNotes(out, diagnostic);
  }

  private void writeNotes(StringBuilder out, Diagnostic diagnostic) {
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
