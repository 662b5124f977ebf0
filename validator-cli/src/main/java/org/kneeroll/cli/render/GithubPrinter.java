package org.kneeroll.cli.render;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;

/** One workflow command for each diagnostic, escaped as GitHub's runner unescapes it. */
final class GithubPrinter implements DiagnosticPrinter {

  @Override
  public String print(Findings findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : findings.standing()) {
      out.append(command(diagnostic)).append('\n');
    }
    return out.toString();
  }

  private static String command(Diagnostic diagnostic) {
    SourceText source = diagnostic.primary().source();
    SourceText.Position start = source.position(diagnostic.primary().span().start());
    SourceText.Position end = source.position(diagnostic.primary().span().end());
    StringJoiner properties = new StringJoiner(",");
    properties.add("file=" + property(source.name()));
    properties.add("line=" + start.line());
    properties.add("endLine=" + end.line());
    if (start.line() == end.line()) {
      // GitHub reads columns only where a finding lies on one line.
      properties.add("col=" + start.column());
      properties.add("endColumn=" + Math.max(start.column(), end.column() - 1));
    }
    properties.add("title=" + property(diagnostic.rule().name()));
    return "::" + level(diagnostic) + " " + properties + "::" + message(MessageText.of(diagnostic));
  }

  private static String level(Diagnostic diagnostic) {
    return switch (diagnostic.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "notice";
    };
  }

  private static String message(String text) {
    String lines = text.lines().map(Visible::of).collect(Collectors.joining("\n"));
    return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
