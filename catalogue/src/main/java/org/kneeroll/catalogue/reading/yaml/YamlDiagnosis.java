package org.kneeroll.catalogue.reading.yaml;

import static org.kneeroll.catalogue.source.SourceRule.TAB_INDENTATION;
import static org.kneeroll.catalogue.source.SourceRule.YAML_TAG;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.catalogue.reading.form.Repair.Loss;
import org.kneeroll.catalogue.reading.yaml.YamlFailure.LastScalar;
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

  static final String QUOTE_IT = "put the whole text in quotes, like \"...\"";

  /** More than some number, and no block of text. */
  private static final Pattern COMPARISON = Pattern.compile("> ?=? ?\\d");

  private final String text;
  private final Lines lines;
  private final YamlSpans spans;
  private final LineDiagnosis line;
  private final QuoteDiagnosis quotes;
  private final BracketDiagnosis brackets;
  private final @Nullable LastScalar last;

  YamlDiagnosis(SourceText source, YamlSpans spans, @Nullable LastScalar last) {
    this.text = source.text();
    this.lines = new Lines(source);
    this.spans = spans;
    this.line = new LineDiagnosis(lines);
    this.quotes = new QuoteDiagnosis(lines);
    this.brackets = new BracketDiagnosis(lines);
    this.last = last;
  }

  /** Why the parser gave up. */
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
      return line.strayColon(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return line.withoutColon(context);
    }
    if (during.contains("quoted scalar")) {
      return problem.contains("escape") ? quotes.badEscape(context, at) : quotes.unclosed(context);
    }
    if (during.contains("block scalar")) {
      return block(context, at, problem);
    }
    if (during.contains("an alias") || during.contains("an anchor")) {
      return mark(context);
    }
    if (during.contains("flow sequence")) {
      return brackets.unfinished(']', context, at);
    }
    if (during.contains("flow mapping")) {
      return brackets.unfinished('}', context, at);
    }
    if (during.contains("flow")) {
      return brackets.missingValue(at);
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
      return line.strayDash(at);
    }
    return misplaced(at);
  }

  /** Why the library could not make a character of an escape. */
  YamlFailure explainEscape() {
    return quotes.brokenEscape(last == null ? 0 : last.span().end());
  }

  private YamlFailure version() {
    int at = Math.max(0, text.indexOf("%YAML"));
    Span directive = new Span(at, lines.end(at));
    return YamlFailure.at(
            Problem.syntax(
                directive,
                "this YAML version cannot be read",
                "delete this line: files are read as YAML 1.2"))
        .repairedBy(Repair.deletion(directive));
  }

  private YamlFailure badStart(int at) {
    if (text.charAt(at) == '\t') {
      int end = at;
      while (end < text.length() && text.charAt(end) == '\t') {
        end++;
      }
      return tab(new Span(at, end));
    }
    return mark(at);
  }

  private YamlFailure tab(Span tabs) {
    YamlFailure failure =
        YamlFailure.at(
            Problem.of(
                TAB_INDENTATION,
                tabs,
                "this line is indented with a tab",
                "indent it with spaces, two for each level"));
    int start = lines.start(tabs.start());
    if (!text.substring(start, tabs.start()).isBlank()) {
      return failure;
    }
    Span indent = new Span(start, tabs.end());
    for (int width : lines.likelyIndents(start)) {
      failure = failure.repairedBy(new Repair(indent, " ".repeat(width), Loss.NOTHING));
    }
    return failure;
  }

  /** A text behind | or >. */
  private YamlFailure block(int open, int at, String problem) {
    if (problem.contains("leading empty lines")) {
      Span empty = lines.longestEmptyAbove(at);
      Problem indented =
          Problem.syntax(
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
            Problem.syntax(
                new Span(start, end),
                "after " + mark + " the text begins on the next line",
                "move this text to the next line and indent it, or put it in quotes"))
        .causedAt(open);
  }

  /** A character that means something in YAML, at the beginning of a text. */
  private YamlFailure mark(int at) {
    return YamlFailure.at(
        BlockEntry.quotable(
            Problem.syntax(
                new Span(at, at + 1),
                "a text cannot begin with " + text.charAt(at) + " unless it stands in quotes",
                QUOTE_IT),
            lines));
  }

  /** Something that is well-formed by itself, where it cannot stand. */
  private YamlFailure misplaced(int at) {
    if (at >= text.length()) {
      return YamlFailure.at(
          Problem.syntax(new Span(at, at), "the file ends too early", "complete the last line"));
    }
    if (last != null
        && last.style().isQuoted()
        && lines.start(last.span().end()) == lines.start(at)) {
      return quotes.closed(last.span(), at);
    }
    char c = text.charAt(at);
    if (c == ']' || c == '}') {
      return brackets.closingNothing(at);
    }
    if (text.substring(lines.start(at), at).isBlank()) {
      return line.indentation(at);
    }
    return YamlFailure.at(
        Problem.syntax(lines.word(at), "nothing can follow here on this line", QUOTE_IT));
  }
}
