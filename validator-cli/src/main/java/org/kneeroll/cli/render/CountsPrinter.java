package org.kneeroll.cli.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kneeroll.cli.render.Table.Column;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.RuleId;

/**
 * How often each rule was broken and in how many files, the most frequent one first, with the words
 * that came back: for a folder of many files, where one looks before one reads.
 */
final class CountsPrinter implements DiagnosticPrinter {

  private static final int WIDTH = 100;

  /** Words that came back at least this often are shown for themselves. */
  private static final int OFTEN = 3;

  /** How many different messages of one rule are shown. */
  private static final int MOST_MESSAGES = 12;

  @Override
  public String print(Findings findings) {
    if (findings.standing().isEmpty()) {
      return "";
    }
    Map<RuleId, List<Diagnostic>> byRule = new LinkedHashMap<>();
    for (Diagnostic diagnostic : findings.standing()) {
      byRule.computeIfAbsent(diagnostic.rule(), rule -> new ArrayList<>()).add(diagnostic);
    }
    Table table =
        new Table(
            List.of(
                Column.whole("times"),
                Column.whole("files"),
                Column.whole(""),
                Column.of("rule and message", 30)));
    for (List<Diagnostic> broken : mostFirst(byRule.values())) {
      String verdict = broken.get(0).severity().word();
      row(table, broken, verdict, broken.get(0).rule().name());
      messages(table, broken);
    }
    return table.print(WIDTH, Palette.PLAIN);
  }

  private static void messages(Table table, List<Diagnostic> broken) {
    Map<String, List<Diagnostic>> byMessage = new LinkedHashMap<>();
    for (Diagnostic diagnostic : broken) {
      byMessage.computeIfAbsent(diagnostic.message(), text -> new ArrayList<>()).add(diagnostic);
    }
    int shown = 0;
    int left = broken.size();
    for (List<Diagnostic> alike : mostFirst(byMessage.values())) {
      boolean first = shown == 0;
      if (shown < MOST_MESSAGES && (first || alike.size() >= OFTEN)) {
        row(table, alike, "", "  " + alike.get(0).message());
        shown++;
        left -= alike.size();
      }
    }
    if (left > 0) {
      table.row(number(left), "", "", "  in other words");
    }
  }

  private static List<List<Diagnostic>> mostFirst(Collection<List<Diagnostic>> groups) {
    return groups.stream()
        .sorted(Comparator.comparingInt((List<Diagnostic> group) -> group.size()).reversed())
        .toList();
  }

  private static void row(Table table, List<Diagnostic> group, String verdict, String words) {
    long files = group.stream().map(d -> d.primary().source().name()).distinct().count();
    table.row(number(group.size()), number(files), verdict, words);
  }

  /** Numbers end under one another. */
  private static String number(long number) {
    String digits = Long.toString(number);
    return " ".repeat(Math.max(0, 5 - digits.length())) + digits;
  }
}
