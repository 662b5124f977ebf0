package org.kneeroll.catalogue.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.source.Rewriting;
import org.kneeroll.core.diagnostic.Span;

/**
 * A key with its value, or a list item, as the lines of a YAML file show it: by its column and by
 * what is indented below it. A parser is not asked, so a broken file has entries as well.
 *
 * @param line where the line begins on which the entry begins
 * @param start where its key begins; of a list item, its dash
 * @param valueStart after the colon or the dash
 */
record BlockEntry(int line, int start, int valueStart) {

  private static final Pattern OPENING =
      Pattern.compile(
          " *(?<dashes>(?:-(?: +|$))*+)"
              + "(?<key>(?:\"[^\"]*\"|'[^']*'|[\\p{L}\\p{N}_-]+) *:(?= |$))?");

  private static final Pattern FLOW = Pattern.compile("\\s*(?:[&!]\\S*\\s+)*+[\\[{]");

  /** How many columns stand before the entry. */
  int column() {
    return start - line;
  }

  /** Key or dash, value, and everything below. */
  Span span(Lines lines) {
    return new Span(start, end(lines));
  }

  /** Everything behind the colon or the dash. */
  Span value(Lines lines) {
    return new Span(valueStart, Math.max(valueStart, end(lines)));
  }

  /** Whether the value is a list or a group in brackets. */
  boolean isFlow(Lines lines) {
    return FLOW.matcher(lines.text()).region(valueStart, value(lines).end()).lookingAt();
  }

  private boolean isItem(Lines lines) {
    return lines.content(line).startsWith("-", column());
  }

  /** The least column of lines that belong to the entry: of a list item, that of its first key. */
  private int inside(Lines lines) {
    for (BlockEntry entry : onLine(lines, line)) {
      if (isItem(lines) && entry.start() > start) {
        return entry.column();
      }
    }
    return column() + 1;
  }

  /** After the last visible character that belongs to the entry. */
  private int end(Lines lines) {
    boolean holdsList =
        !isItem(lines) && lines.content(line).substring(valueStart - line).isBlank();
    int inside = inside(lines);
    int end = lines.trimmedEnd(line);
    for (int below = lines.below(line); below >= 0; below = lines.below(below)) {
      int indent = lines.indent(below);
      boolean item =
          holdsList && indent == column() && lines.content(below).startsWith("-", indent);
      if (indent < inside && !item) {
        break;
      }
      end = lines.trimmedEnd(below);
    }
    return end;
  }

  /** The entries that begin on the line that begins at an offset, the outermost first. */
  static List<BlockEntry> onLine(Lines lines, int line) {
    String content = lines.content(line);
    Matcher opening = OPENING.matcher(content);
    List<BlockEntry> found = new ArrayList<>();
    if (content.isBlank() || content.strip().startsWith("#") || !opening.lookingAt()) {
      return found;
    }
    for (int at = opening.start("dashes"); at < opening.end("dashes"); at++) {
      if (content.charAt(at) == '-') {
        found.add(new BlockEntry(line, line + at, line + at + 1));
      }
    }
    if (opening.group("key") != null) {
      found.add(new BlockEntry(line, line + opening.start("key"), line + opening.end("key")));
    }
    return found;
  }

  /**
   * A problem with a fix that puts the value on whose line it lies in quotes; without one where the
   * value is more than a text on one line.
   */
  static Problem quotable(Problem problem, Lines lines) {
    int line = lines.start(problem.span().start());
    List<BlockEntry> entries = onLine(lines, line);
    if (entries.isEmpty()) {
      return problem;
    }
    BlockEntry entry = entries.get(entries.size() - 1);
    int end = lines.trimmedEnd(line);
    String value = lines.text().substring(Math.min(entry.valueStart(), end), end).strip();
    boolean isLast = entry.value(lines).end() <= end;
    if (!isLast || value.isEmpty() || "[{|".indexOf(value.charAt(0)) >= 0 || value.contains(" #")) {
      return problem;
    }
    return problem.perhapsFixedBy(
        "put the whole text in quotes",
        new Span(end - value.length(), end),
        Rewriting.quoted(value));
  }

  /** The innermost entry to which the text at an offset belongs; null if there is none. */
  static @Nullable BlockEntry around(Lines lines, int offset) {
    int line = lines.start(offset);
    BlockEntry innermost = null;
    for (BlockEntry entry : onLine(lines, line)) {
      if (innermost == null || entry.start() <= offset) {
        innermost = entry;
      }
    }
    return innermost != null ? innermost : above(lines, line, lines.indent(line), false);
  }

  /** The entry that this one stands in; null if there is none. */
  @Nullable BlockEntry outer(Lines lines) {
    BlockEntry outer = null;
    for (BlockEntry entry : onLine(lines, line)) {
      outer = entry.start() < start ? entry : outer;
    }
    return outer != null ? outer : above(lines, line, column(), isItem(lines));
  }

  /**
   * @param column the entry begins to the left of it
   * @param orBelow whether it may also be a key in this very column
   */
  private static @Nullable BlockEntry above(Lines lines, int line, int column, boolean orBelow) {
    for (int above = lines.above(line); above >= 0; above = lines.above(above)) {
      BlockEntry innermost = null;
      for (BlockEntry entry : onLine(lines, above)) {
        boolean holds = orBelow && entry.column() == column && !entry.isItem(lines);
        if (entry.column() < column || holds) {
          innermost = entry;
        }
      }
      if (innermost != null) {
        return innermost;
      }
    }
    return null;
  }

  /**
   * A line that is neither a key nor a list item, but stands in the column of one, with what is
   * indented below it; null if the line goes on with a text.
   */
  static @Nullable Span keyless(Lines lines, int offset) {
    int line = lines.start(offset);
    int column = lines.indent(line);
    BlockEntry entry = new BlockEntry(line, line + column, line + column);
    if (lines.content(line).isBlank() || !onLine(lines, line).isEmpty()) {
      return null;
    }
    for (int above = lines.above(line); above >= 0; above = lines.above(above)) {
      if (onLine(lines, above).stream().anyMatch(e -> e.column() == column)) {
        return entry.span(lines);
      }
      if (lines.indent(above) < column) {
        return null;
      }
    }
    return entry.span(lines);
  }
}
