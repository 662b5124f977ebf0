package org.kneeroll.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.project.ReportFormat;

/**
 * XML as JUnit's Ant task writes it: a suite for each file, and in it a failure for each error.
 * What is no error stands in the suite's output, as a test that warns has not failed.
 */
final class JunitPrinter implements DiagnosticPrinter {

  @Override
  public String print(Findings findings) {
    Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
    findings.files().forEach(file -> byFile.put(file, new ArrayList<>()));
    for (Diagnostic diagnostic : findings.standing()) {
      String file = diagnostic.primary().source().name();
      byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(diagnostic);
    }
    StringBuilder suites = new StringBuilder();
    int tests = 0;
    int failures = 0;
    for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
      int failed = (int) file.getValue().stream().filter(Diagnostic::isError).count();
      writeSuite(suites, file.getKey(), file.getValue(), failed);
      tests += Math.max(1, failed);
      failures += failed;
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<testsuites name=\"kneeroll\" tests=\""
        + tests
        + "\" failures=\""
        + failures
        + "\" errors=\"0\">\n"
        + suites
        + "</testsuites>\n";
  }

  private static void writeSuite(
      StringBuilder out, String file, List<Diagnostic> found, int failures) {
    out.append("  <testsuite name=\"")
        .append(escaped(file))
        .append("\" tests=\"")
        .append(Math.max(1, failures))
        .append("\" failures=\"")
        .append(failures)
        .append("\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
    if (failures == 0) {
      out.append("    <testcase name=\"check\" classname=\"")
          .append(escaped(file))
          .append("\" time=\"0\"/>\n");
    }
    StringBuilder others = new StringBuilder();
    for (Diagnostic diagnostic : found) {
      if (diagnostic.severity() == Severity.ERROR) {
        writeFailure(out, file, diagnostic);
      } else {
        others.append(full(diagnostic));
      }
    }
    if (!others.isEmpty()) {
      out.append("    <system-out>").append(escaped(others.toString())).append("</system-out>\n");
    }
    out.append("  </testsuite>\n");
  }

  private static void writeFailure(StringBuilder out, String file, Diagnostic diagnostic) {
    String place = Heading.place(diagnostic.primary());
    out.append("    <testcase name=\"")
        .append(escaped(diagnostic.rule() + place.substring(place.length() - at(place))))
        .append("\" classname=\"")
        .append(escaped(file))
        .append("\" time=\"0\">\n      <failure type=\"")
        .append(diagnostic.rule())
        .append("\" message=\"")
        .append(escaped(diagnostic.message()))
        .append("\">")
        .append(escaped(full(diagnostic)))
        .append("</failure>\n    </testcase>\n");
  }

  /** How long the {@code :line:column} at the end of a place is. */
  private static int at(String place) {
    int column = place.lastIndexOf(':');
    return place.length() - place.lastIndexOf(':', column - 1);
  }

  private static String full(Diagnostic diagnostic) {
    return DiagnosticPrinter.of(ReportFormat.FULL, Palette.PLAIN).print(List.of(diagnostic));
  }

  /**
   * For text and attributes: what a terminal would obey is written by its number, as is what begins
   * a command to GitHub's runner, and what no XML may hold becomes visible.
   */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    int before = 0;
    for (int c : text.codePoints().toArray()) {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append('\n');
        default -> {
          boolean begins = (c == ':' && before == ':') || (c == '[' && before == '#');
          if (c < 0x20 || (c & 0xFFFE) == 0xFFFE || (c >= 0xD800 && c < 0xE000)) {
            out.append('\uFFFD');
          } else if (begins || Visible.isHidden(c)) {
            out.append("&#").append(c).append(';');
          } else {
            out.appendCodePoint(c);
          }
        }
      }
      before = c;
    }
    return out.toString();
  }
}
