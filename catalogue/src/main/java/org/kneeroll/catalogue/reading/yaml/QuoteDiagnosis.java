package org.kneeroll.catalogue.reading.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.catalogue.reading.form.Repair.Loss;
import org.kneeroll.core.diagnostic.Span;

/** What is wrong with a text in quotes, or behind it. */
final class QuoteDiagnosis {

  /** A line that begins like a key and its value. */
  private static final Pattern KEY_LINE =
      Pattern.compile("[\\r\\n][ ]*(?:- +){0,20}[\\p{L}\\p{N}_-]+:(?:[ \\r\\n]|$)");

  /** Escapes that are cut off or beyond the last character of Unicode, U+10FFFF. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile(
          "\\\\(?:x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4})|U(?!00(?:10|0[0-9A-Fa-f])[0-9A-Fa-f]{4}))"
              + "[0-9A-Fa-f]{0,8}");

  private final Lines lines;
  private final String text;

  QuoteDiagnosis(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** An escape with digits that name no character, somewhere behind an offset. */
  YamlFailure brokenEscape(int from) {
    Matcher escape = NO_CHARACTER.matcher(text);
    boolean found = escape.find(Math.min(from, text.length()));
    int start = found ? escape.start() : from;
    return escape(
        Problem.syntax(
            new Span(start, found ? escape.end() : from),
            "the digits of this escape name no character",
            "write the character itself, or \\\\ for a backslash"));
  }

  /** A backslash before an offset, in the text that a quote opens, begins nothing. */
  YamlFailure badEscape(int open, int at) {
    int start = Math.max(open, text.lastIndexOf('\\', at));
    Span place = new Span(start, Math.min(start + 2, text.length()));
    return escape(
        Problem.syntax(
            place,
            "a backslash in double quotes begins an escape, and this is none",
            "write \\\\ for a backslash, or use single quotes"));
  }

  /** A broken escape; where the file ends with it, there is nothing more to read. */
  private YamlFailure escape(Problem problem) {
    YamlFailure failure = YamlFailure.at(problem);
    boolean isLast = problem.span().end() == text.length();
    return isLast ? failure : failure.repairedBy(new Repair(problem.span(), "?", Loss.VALUE));
  }

  /** The text goes on to the end of the file. */
  YamlFailure unclosed(int open) {
    char quote = text.charAt(open);
    return YamlFailure.at(
        Problem.syntax(
            new Span(open, open + 1),
            "the quote that opens here is not closed",
            quote == '\''
                ? "write ' at the end of the text, and '' for an apostrophe inside of it"
                : "write \" at the end of the text"));
  }

  /** Something stands behind the closing quote of a text. */
  YamlFailure closed(Span quoted, int at) {
    if (KEY_LINE.matcher(text.substring(quoted.start(), quoted.end())).find()) {
      return unclosed(quoted.start());
    }
    char quote = text.charAt(quoted.start());
    Problem problem =
        Problem.syntax(
            new Span(at, Math.max(at, lines.trimmedEnd(lines.start(at)))),
            "the text goes on after its closing quote",
            quote == '\''
                ? "write '' for an apostrophe inside of single quotes, or put the whole text in"
                    + " double quotes"
                : "put the whole text in quotes, and write \\\" for a quote inside of it");
    return YamlFailure.at(
        problem.with(new Span(quoted.end() - 1, quoted.end()), "the quote closes here"));
  }
}
