package org.kneeroll.catalogue.source;

import static org.kneeroll.catalogue.source.SourceRule.SYNTAX;
import static org.kneeroll.catalogue.source.SourceRule.TAB_INDENTATION;
import static org.kneeroll.catalogue.source.SourceRule.YAML_TAG;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.source.Problems.Problem;
import org.kneeroll.catalogue.source.Repair.Loss;
import org.kneeroll.catalogue.source.YamlFailure.LastScalar;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Tells an author why a YAML file cannot be read.
 *
 * <p>The parser says at which character its grammar stopped to fit. What the author did is seen
 * better from the lines around that place, so the parser's words only tell the cases apart, and
 * none of them reach the author.
 */
final class YamlDiagnosis {

  private static final String QUOTE_IT = "put the whole text in quotes, like \"...\"";
  private static final Pattern WORD_AND_COLON = Pattern.compile("[\\p{L}\\p{N}_-]+");
  private static final Pattern NO_SPACE =
      Pattern.compile("^[ ]*(?:- +)*[\\p{L}\\p{N}_-]+ *(:)[^\\s:/]");

  /** More than some number, and no block of text. */
  private static final Pattern COMPARISON = Pattern.compile("> ?=? ?\\d");

  /** Two keys on one line, before the second colon. */
  private static final Pattern TWO_KEYS =
      Pattern.compile("^[ ]*(?:- +)*([\\p{L}\\p{N}_-]+): +([\\p{L}\\p{N}_-]+)$");

  /** A line that begins like a key and its value. */
  private static final Pattern KEY_LINE =
      Pattern.compile("[\\r\\n][ ]*(?:- +)*[\\p{L}\\p{N}_-]+:(?:[ \\r\\n]|$)");

  /** Escapes that are cut off or beyond the last character of Unicode, U+10FFFF. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile(
          "\\\\(?:x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4})|U(?!00(?:10|0[0-9A-Fa-f])[0-9A-Fa-f]{4}))"
              + "[0-9A-Fa-f]{0,8}");

  private final SourceText source;
  private final String text;
  private final Lines lines;
  private final YamlSpans spans;
  private final @Nullable LastScalar last;

  YamlDiagnosis(SourceText source, YamlSpans spans, @Nullable LastScalar last) {
    this.source = source;
    this.text = source.text();
    this.lines = new Lines(source);
    this.spans = spans;
    this.last = last;
  }

  YamlFailure explain(YamlEngineException thrown) {
    if (!(thrown instanceof MarkedYamlEngineException marked)) {
      return version();
    }
    int at = spans.offset(marked.getProblemMark());
    int context = marked.getContextMark().isPresent() ? spans.offset(marked.getContextMark()) : at;
    String problem = marked.getProblem() == null ? "" : marked.getProblem();
    String during = marked.getContext() == null ? "" : marked.getContext();
    return explain(problem, during, at, context).stoppedAt(at);
  }

  private YamlFailure explain(String problem, String during, int at, int context) {
    if (problem.contains("that cannot start any token")) {
      return badStart(at);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return strayColon(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return noColon(context);
    }
    if (during.contains("quoted scalar")) {
      return quoted(context, at, problem);
    }
    if (during.contains("block scalar")) {
      return block(context, at, problem);
    }
    if (during.contains("an alias") || during.contains("an anchor")) {
      return mark(context);
    }
    if (during.contains("flow")) {
      return bracket(during, context, at);
    }
    if (problem.contains("tag handle") || during.contains("a tag")) {
      Problem tag =
          Problem.of(
              YAML_TAG,
              lines.word(context),
              "a text cannot begin with ! unless it stands in quotes",
              QUOTE_IT);
      return YamlFailure.at(tag);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return strayDash(at);
    }
    return misplaced(at);
  }

  /** An escape with digits that name no character, somewhere behind the last value. */
  YamlFailure explainEscape() {
    Matcher escape = NO_CHARACTER.matcher(text);
    int from = last == null ? 0 : last.span().end();
    boolean found = escape.find(Math.min(from, text.length()));
    int start = found ? escape.start() : from;
    return escape(
        syntax(
            new Span(start, found ? escape.end() : from),
            "the digits of this escape name no character",
            "write the character itself, or \\\\ for a backslash"));
  }

  private YamlFailure version() {
    int at = Math.max(0, text.indexOf("%YAML"));
    Span line = new Span(at, lines.end(at));
    return YamlFailure.at(
            syntax(
                line,
                "this YAML version cannot be read",
                "delete this line: files are read as YAML 1.2"))
        .repairedBy(Repair.deletion(line));
  }

  private YamlFailure badStart(int at) {
    char c = text.charAt(at);
    if (c == '\t') {
      int end = at;
      while (end < text.length() && text.charAt(end) == '\t') {
        end++;
      }
      return tab(new Span(at, end));
    }
    return YamlFailure.at(
        syntax(
            new Span(at, at + 1),
            "a text cannot begin with " + c + " unless it stands in quotes",
            QUOTE_IT));
  }

  private YamlFailure tab(Span tabs) {
    YamlFailure failure =
        YamlFailure.at(
            Problem.of(
                TAB_INDENTATION,
                tabs,
                "this line is indented with a tab",
                "indent it with spaces, two for each level"));
    int line = lines.start(tabs.start());
    if (!text.substring(line, tabs.start()).isBlank()) {
      return failure;
    }
    Span indent = new Span(line, tabs.end());
    for (int width : lines.likelyIndents(line)) {
      failure = failure.repairedBy(new Repair(indent, " ".repeat(width), Loss.NOTHING));
    }
    return failure;
  }

  /** A colon and a space where no key can end. */
  private YamlFailure strayColon(int at) {
    int start = lines.start(at);
    String before = text.substring(start, at);
    String key = before.strip();
    boolean looksLikeKey = WORD_AND_COLON.matcher(key).matches();
    int above = lines.above(start);
    if (!looksLikeKey || above < 0) {
      Matcher two = TWO_KEYS.matcher(before);
      String help =
          two.find()
              ? "put the whole text in quotes, or write `%s` on the next line, indented below `%s`"
                  .formatted(two.group(2), two.group(1))
              : QUOTE_IT;
      return YamlFailure.at(
          syntax(
                  new Span(at, at + 1),
                  "a colon followed by a space stands inside of a text without quotes",
                  help)
              .labelled("read as the end of a key"));
    }
    int keyAt = start + before.indexOf(key);
    if (lines.indent(start) > lines.indent(above)) {
      return YamlFailure.at(
              syntax(
                  new Span(keyAt, at),
                  "`" + key + "` is indented further than the line above it, which is complete",
                  "let the line begin under the key that it belongs with"))
          .causedAt(Math.max(above, lines.trimmedEnd(above) - 1));
    }
    return withoutColon(above);
  }

  /** A line that should be a key and its value, and is read as a text. */
  private YamlFailure withoutColon(int line) {
    Matcher tight = NO_SPACE.matcher(text.substring(line, lines.end(line)));
    if (tight.find()) {
      int colon = line + tight.start(1);
      Problem tightColon =
          syntax(
              new Span(colon, colon + 1),
              "a space is missing after this colon",
              "write a space between the colon and the value");
      return YamlFailure.at(
              tightColon.fixedBy("write a space", new Span(colon + 1, colon + 1), " "))
          .repairedBy(Repair.insertion(colon + 1, " "));
    }
    int start = line + lines.indent(line);
    return YamlFailure.at(
        syntax(
            new Span(start, Math.max(start, lines.trimmedEnd(line))),
            "this line has no key",
            "write a key and a colon before it, or indent it if it belongs to the text above"));
  }

  private YamlFailure noColon(int at) {
    return withoutColon(lines.start(at));
  }

  private YamlFailure quoted(int open, int at, String problem) {
    if (problem.contains("escape")) {
      int start = Math.max(open, text.lastIndexOf('\\', at));
      Span place = new Span(start, Math.min(start + 2, text.length()));
      return escape(
          syntax(
              place,
              "a backslash in double quotes begins an escape, and this is none",
              "write \\\\ for a backslash, or use single quotes"));
    }
    return unclosedQuote(open);
  }

  /** A broken escape; where the file ends with it, there is nothing more to read. */
  private YamlFailure escape(Problem problem) {
    YamlFailure failure = YamlFailure.at(problem);
    boolean isLast = problem.span().end() == text.length();
    return isLast ? failure : failure.repairedBy(new Repair(problem.span(), "?", Loss.VALUE));
  }

  private YamlFailure unclosedQuote(int open) {
    char quote = text.charAt(open);
    return YamlFailure.at(
        syntax(
            new Span(open, open + 1),
            "the quote that opens here is not closed",
            quote == '\''
                ? "write ' at the end of the text, and '' for an apostrophe inside of it"
                : "write \" at the end of the text"));
  }

  private YamlFailure block(int open, int at, String problem) {
    if (problem.contains("leading empty lines")) {
      Span empty = lines.longestEmptyAbove(at);
      Problem indented =
          syntax(
              empty,
              "this empty line is indented further than the text after it",
              "delete the spaces in the empty line");
      return YamlFailure.at(indented.fixedBy("delete the spaces", empty, ""))
          .repairedBy(Repair.deletion(empty));
    }
    char mark = text.charAt(open);
    int end = lines.trimmedEnd(lines.start(open));
    if (COMPARISON.matcher(text).region(open, end).lookingAt()) {
      return mark(open);
    }
    int start = Math.min(at, end);
    return YamlFailure.at(
            syntax(
                new Span(start, end),
                "after " + mark + " the text begins on the next line",
                "move this text to the next line and indent it, or put it in quotes"))
        .causedAt(open);
  }

  private YamlFailure mark(int at) {
    return YamlFailure.at(
        syntax(
            new Span(at, at + 1),
            "a text cannot begin with " + text.charAt(at) + " unless it stands in quotes",
            QUOTE_IT));
  }

  private YamlFailure bracket(String during, int open, int at) {
    boolean isOpening = during.contains("flow sequence") || during.contains("flow mapping");
    if (!isOpening) {
      Span place = new Span(at, Math.min(at + 1, text.length()));
      YamlFailure failure =
          YamlFailure.at(
              syntax(
                  place,
                  "a value is missing before this place",
                  "write the value, or delete the comma or colon that announces it"));
      return source.slice(place).equals(",") ? failure.repairedBy(Repair.deletion(place)) : failure;
    }
    char closing = during.contains("flow sequence") ? ']' : '}';
    if (at >= text.length() || isBehindEntry(open, at)) {
      return YamlFailure.at(
          syntax(
              new Span(open, open + 1),
              "the bracket that opens here is not closed",
              "write " + closing + " after the last value"));
    }
    if (text.charAt(at) == ']' || text.charAt(at) == '}') {
      Problem other =
          syntax(
              new Span(at, at + 1),
              "this bracket does not match the one that is open",
              "write " + closing + " instead, or put the text in quotes");
      return YamlFailure.at(other.with(new Span(open, open + 1), "this one is open"))
          .repairedBy(Repair.character(at, closing));
    }
    int first = lines.start(at) + lines.indent(lines.start(at));
    boolean isNewLine = first > open && WORD_AND_COLON.matcher(text.substring(first, at)).matches();
    Problem missing =
        syntax(
            isNewLine ? new Span(first, at) : lines.word(at),
            "a comma or " + closing + " is missing before this",
            "separate values with commas, and put a text with a comma, colon or bracket in quotes");
    YamlFailure failure =
        YamlFailure.at(missing.with(new Span(open, open + 1), "the bracket opens here"));
    int above = isNewLine ? lines.above(lines.start(at)) : -1;
    return above < 0 ? failure : failure.repairedBy(Repair.insertion(lines.trimmedEnd(above), ","));
  }

  /** Whether the lines of the entry in which a bracket opens end before an offset. */
  private boolean isBehindEntry(int open, int at) {
    BlockEntry entry = BlockEntry.around(lines, open);
    return lines.start(at) != lines.start(open) && (entry == null || entry.span(lines).end() < at);
  }

  private YamlFailure strayDash(int at) {
    boolean afterKey = !text.substring(lines.start(at), at).isBlank();
    return afterKey
        ? YamlFailure.at(
            syntax(
                new Span(at, at + 1),
                "a list begins on the line of its key",
                "begin the list on the next line, or put the text in quotes if the - belongs to it"))
        : indentation(at);
  }

  /** Something that is well-formed by itself, where it cannot stand. */
  private YamlFailure misplaced(int at) {
    if (at >= text.length()) {
      return YamlFailure.at(
          syntax(new Span(at, at), "the file ends too early", "complete the last line"));
    }
    if (last != null
        && last.style().isQuoted()
        && lines.start(last.span().end()) == lines.start(at)) {
      return afterQuote(last.span(), at);
    }
    char c = text.charAt(at);
    if (c == ']' || c == '}') {
      return YamlFailure.at(
          syntax(
              new Span(at, at + 1),
              "this bracket closes nothing",
              "delete it, or put the text in quotes if the bracket belongs to it"));
    }
    if (text.substring(lines.start(at), at).isBlank()) {
      return indentation(at);
    }
    return YamlFailure.at(syntax(lines.word(at), "nothing can follow here on this line", QUOTE_IT));
  }

  private YamlFailure afterQuote(Span quoted, int at) {
    if (KEY_LINE.matcher(source.slice(quoted)).find()) {
      return unclosedQuote(quoted.start());
    }
    char quote = text.charAt(quoted.start());
    Problem problem =
        syntax(
            new Span(at, Math.max(at, lines.trimmedEnd(lines.start(at)))),
            "the text goes on after its closing quote",
            quote == '\''
                ? "write '' for an apostrophe inside of single quotes, or put the whole text in"
                    + " double quotes"
                : "put the whole text in quotes, and write \\\" for a quote inside of it");
    return YamlFailure.at(
        problem.with(new Span(quoted.end() - 1, quoted.end()), "the quote closes here"));
  }

  private YamlFailure indentation(int at) {
    if (text.charAt(at) == '-'
        && at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1))) {
      return noSpaceAfterDash(at);
    }
    if (text.charAt(at) == '-') {
      return YamlFailure.at(
          syntax(
              new Span(at, at + 1),
              "this list item does not line up with the list that it belongs to",
              "let every - of a list begin in the same column, below its key"));
    }
    return YamlFailure.at(
        syntax(
            lines.word(at),
            "this line does not line up with the lines around it",
            "let keys that belong together begin in the same column"));
  }

  /** A list item that YAML takes for a key or a text like others. */
  static YamlFailure noSpaceAfterDash(int dash) {
    Span after = new Span(dash + 1, dash + 1);
    Problem problem =
        syntax(
            new Span(dash, dash + 1),
            "a space is missing after this dash",
            "write a space after the dash of each list item");
    return YamlFailure.at(problem.fixedBy("write a space", after, " "))
        .repairedBy(Repair.insertion(dash + 1, " "));
  }

  private static Problem syntax(Span span, String message, String help) {
    return Problem.of(SYNTAX, span, message, help);
  }
}
