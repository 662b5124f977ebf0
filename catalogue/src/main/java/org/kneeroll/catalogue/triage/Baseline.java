package org.kneeroll.catalogue.triage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * The findings that were known when a project began to check its content: one line each, with the
 * {@link Fingerprint}, the rule, the file and the message between tabs.
 *
 * <p>A finding that is in it does not count; as many equal ones are forgiven as it has lines. What
 * guards the safety of patients is never in it.
 */
public final class Baseline {

  private static final String TITLE = "# Kneeroll baseline, version 1";
  private static final String REASON = "known since the baseline was written";
  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{16})\t([a-z][a-z0-9-]*)\t([^\t]+)\t(.*)");

  private record Entry(String fingerprint, String file, String message, Span span) {}

  private final SourceText source;
  private final UnaryOperator<String> place;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private Baseline(SourceText source, UnaryOperator<String> place) {
    this.source = source;
    this.place = place;
  }

  /**
   * Reads a baseline. A line that is none of a baseline's becomes a diagnostic.
   *
   * @param source the file
   * @param place turns what messages call a file into its path from the baseline's folder
   */
  public static Baseline read(SourceText source, UnaryOperator<String> place) {
    Baseline baseline = new Baseline(source, place);
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.line(line);
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      int start = source.lineStart(line);
      Span span = new Span(start, start + text.length());
      Matcher entry = LINE.matcher(text);
      if (entry.matches()) {
        baseline.entries.add(new Entry(entry.group(1), entry.group(3), entry.group(4), span));
      } else {
        baseline.problems.add(
            baseline.diagnostic(
                TriageRule.MALFORMED_BASELINE,
                span,
                "this line is none of a baseline's",
                "write the baseline anew with --write-baseline"));
      }
    }
    return baseline;
  }

  /** Whether a text is a baseline as it was written, with no line that somebody has added. */
  public static boolean isOne(String text) {
    List<String> lines = text.lines().toList();
    return !lines.isEmpty()
        && lines.get(0).equals(TITLE)
        && lines.stream().skip(1).allMatch(line -> LINE.matcher(line).matches());
  }

  /**
   * Takes what is known out of what stands.
   *
   * @param verdicts what was found
   * @param rules which rules guard safety, and are never taken out
   * @param checked whether a file, by its path from the baseline's folder, was looked at
   */
  public Verdicts apply(Verdicts verdicts, Rulebook rules, Predicate<String> checked) {
    Map<String, Deque<Entry>> known = new HashMap<>();
    for (Entry entry : entries) {
      known.computeIfAbsent(entry.fingerprint(), key -> new ArrayDeque<>()).add(entry);
    }
    List<Diagnostic> standing = new ArrayList<>();
    List<Dismissed> dismissed = new ArrayList<>(verdicts.dismissed());
    for (Diagnostic found : verdicts.standing()) {
      String file = place.apply(found.primary().source().name());
      Deque<Entry> same = known.get(Fingerprint.of(found, file));
      if (same == null || same.isEmpty() || rules.isSafety(found.rule())) {
        standing.add(found);
      } else {
        same.remove();
        dismissed.add(new Dismissed(found, Dismissed.Means.BASELINE, REASON));
      }
    }
    standing.addAll(problems);
    for (Deque<Entry> left : known.values()) {
      left.stream().filter(e -> checked.test(e.file())).map(this::stale).forEach(standing::add);
    }
    standing.sort(Diagnostic.ORDER);
    return new Verdicts(standing, dismissed);
  }

  private Diagnostic stale(Entry entry) {
    return diagnostic(
        TriageRule.STALE_BASELINE,
        entry.span(),
        "this is no longer found in " + entry.file(),
        "take the line out, or write the baseline anew with --write-baseline");
  }

  private Diagnostic diagnostic(TriageRule rule, Span span, String message, String help) {
    return new Diagnostic(
        rule.doc().id(),
        rule.doc().severity(),
        message,
        new Label(source, span, ""),
        List.of(),
        List.of(Note.help(help)),
        List.of());
  }

  /**
   * The text of a baseline that knows some findings; lines are sorted, so that two versions differ
   * by what has changed.
   *
   * @param place turns what messages call a file into its path from the baseline's folder
   */
  public static String write(List<Diagnostic> known, Rulebook rules, UnaryOperator<String> place) {
    Map<String, Integer> lines = new TreeMap<>();
    for (Diagnostic diagnostic : known) {
      if (!rules.isSafety(diagnostic.rule()) && !isOwn(diagnostic)) {
        String file = place.apply(diagnostic.primary().source().name());
        String message = diagnostic.message().replaceAll("\\s", " ");
        String line =
            Fingerprint.of(diagnostic, file)
                + "\t"
                + diagnostic.rule()
                + "\t"
                + file
                + "\t"
                + message;
        lines.merge(line, 1, Integer::sum);
      }
    }
    StringBuilder out = new StringBuilder(TITLE).append('\n');
    lines.entrySet().stream()
        .sorted(Comparator.comparing(entry -> byFile(entry.getKey())))
        .forEach(entry -> out.append((entry.getKey() + "\n").repeat(entry.getValue())));
    return out.toString();
  }

  /** What lines are sorted by: file, rule, message, and the fingerprint last. */
  private static String byFile(String line) {
    String[] parts = line.split("\t", -1);
    return String.join("\t", parts[2], parts[1], parts[3], parts[0]);
  }

  private static boolean isOwn(Diagnostic diagnostic) {
    return diagnostic.rule().equals(TriageRule.STALE_BASELINE.doc().id())
        || diagnostic.rule().equals(TriageRule.MALFORMED_BASELINE.doc().id());
  }
}
