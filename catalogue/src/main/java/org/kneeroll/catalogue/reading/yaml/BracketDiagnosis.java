package org.kneeroll.catalogue.reading.yaml;

import java.util.regex.Pattern;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.core.diagnostic.Span;

/** What is wrong with a list or a group in brackets. */
final class BracketDiagnosis {

  private static final Pattern WORD_AND_COLON = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private final Lines lines;
  private final String text;

  BracketDiagnosis(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** A comma, a colon or a bracket stands where a value has to. */
  YamlFailure missingValue(int at) {
    Span place = new Span(at, Math.min(at + 1, text.length()));
    YamlFailure failure =
        YamlFailure.at(
            Problem.syntax(
                place,
                "a value is missing before this place",
                "write the value, or delete the comma or colon that announces it"));
    return text.startsWith(",", at) ? failure.repairedBy(Repair.deletion(place)) : failure;
  }

  /** The list or group that a bracket opens cannot be read on at an offset. */
  YamlFailure unfinished(char closing, int open, int at) {
    if (at >= text.length() || isBehindEntry(open, at)) {
      return YamlFailure.at(
          Problem.syntax(
              new Span(open, open + 1),
              "the bracket that opens here is not closed",
              "write " + closing + " after the last value"));
    }
    if (text.charAt(at) == ']' || text.charAt(at) == '}') {
      Problem other =
          Problem.syntax(
              new Span(at, at + 1),
              "this bracket does not match the one that is open",
              "write " + closing + " instead, or put the text in quotes");
      return YamlFailure.at(other.with(new Span(open, open + 1), "this one is open"))
          .repairedBy(Repair.character(at, closing));
    }
    int first = lines.start(at) + lines.indent(lines.start(at));
    boolean isNewLine = first > open && WORD_AND_COLON.matcher(text.substring(first, at)).matches();
    Problem missing =
        Problem.syntax(
            isNewLine ? new Span(first, at) : lines.word(at),
            "a comma or " + closing + " is missing before this",
            "separate values with commas, and put a text with a comma, colon or bracket in quotes");
    YamlFailure failure =
        YamlFailure.at(missing.with(new Span(open, open + 1), "the bracket opens here"));
    int above = isNewLine ? lines.above(lines.start(at)) : -1;
    return above < 0 ? failure : failure.repairedBy(Repair.insertion(lines.trimmedEnd(above), ","));
  }

  /** A closing bracket to which none is open. */
  YamlFailure closingNothing(int at) {
    return YamlFailure.at(
        Problem.syntax(
            new Span(at, at + 1),
            "this bracket closes nothing",
            "delete it, or put the text in quotes if the bracket belongs to it"));
  }

  /** Whether the lines of the entry in which a bracket opens end before an offset. */
  private boolean isBehindEntry(int open, int at) {
    BlockEntry entry = BlockEntry.around(lines, open);
    return lines.start(at) != lines.start(open) && (entry == null || entry.span(lines).end() < at);
  }
}
