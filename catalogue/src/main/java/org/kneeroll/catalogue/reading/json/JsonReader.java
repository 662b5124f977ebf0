package org.kneeroll.catalogue.reading.json;

import static org.kneeroll.catalogue.source.SourceRule.SYNTAX;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Patience;
import org.kneeroll.catalogue.reading.form.Problems;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.catalogue.reading.form.RepairedText;
import org.kneeroll.catalogue.reading.form.TreeBuilder;
import org.kneeroll.catalogue.reading.json.JsonDiagnosis.LastToken;
import org.kneeroll.catalogue.source.ScalarStyle;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON (RFC 8259) from the tokens of Jackson.
 *
 * <p>The parser is told to accept what people often write by mistake, comments, trailing commas,
 * missing quotes, so that it goes on; this class finds each of them and reports it.
 */
public final class JsonReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_YAML_COMMENTS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          // The file's size bounds all of these, and depth is counted by the tree.
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(SourceLimits.DEPTH + 2)
                  .maxNameLength(SourceLimits.BYTES)
                  .maxNumberLength(SourceLimits.BYTES)
                  .maxStringLength(SourceLimits.BYTES)
                  .build())
          .build();

  /** What the parser takes for numbers, and is reported as a word. */
  private static final Set<String> NOT_NUMBERS =
      Set.of("NaN", "INF", "Infinity", "-INF", "-Infinity", "+INF", "+Infinity");

  private final RepairedText repaired;
  private final String text;
  private final Problems problems;
  private final JsonText json;
  private final TreeBuilder tree;
  private final Deque<Integer> brackets = new ArrayDeque<>();

  /** The last token that was read. */
  private LastToken last = new LastToken(0, 0, null, false);

  private List<Repair> repairs = List.of();

  /** Where reading stopped in the author's text; behind its end if it did not. */
  private int stop = Integer.MAX_VALUE;

  private JsonReader(SourceText source, RepairedText repaired) {
    this.repaired = repaired;
    this.text = repaired.text();
    this.problems = new Problems(source);
    this.json = new JsonText(text, this::report);
    this.tree = new TreeBuilder(source, problems);
    read();
  }

  /**
   * Reads a text. Where it is broken, the place is repaired as its author most likely meant it, and
   * the text read again, so that what follows is looked at as well.
   */
  public static SourceFile read(SourceText source, String text, Problems problems) {
    Patience patience = new Patience();
    JsonReader reader = new JsonReader(source, RepairedText.of(text));
    problems.addAll(reader.problems, null);
    while (!reader.repairs.isEmpty() && !problems.isFull()) {
      JsonReader farthest = reader;
      for (Repair repair : reader.repairs) {
        if (patience.allows(text)) {
          JsonReader next = new JsonReader(source, reader.repaired.with(repair));
          farthest = next.stop > farthest.stop ? next : farthest;
        }
      }
      if (farthest == reader) {
        break;
      }
      reader = farthest;
      problems.addAll(reader.problems, null);
    }
    Optional<SourceNode> root = reader.tree.finish();
    return new SourceFile(source, root, problems.inOrder(), reader.tree.unread(), List.of());
  }

  private void read() {
    boolean started = false;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (started && brackets.isEmpty()) {
          reportMore();
          break;
        }
        started = true;
        if (isHalfANumber(token)) {
          explain();
          break;
        }
        take(token, parser);
        if (tree.isStopped()) {
          break;
        }
      }
      json.skipGap(last.end());
    } catch (JacksonException thrown) {
      if (started && brackets.isEmpty()) {
        reportMore();
      } else {
        explain();
      }
    }
  }

  private void explain() {
    JsonDiagnosis diagnosis = new JsonDiagnosis(text, json, brackets.peek(), last);
    Problem problem = diagnosis.explain();
    report(problem);
    boolean isLast = text.substring(problem.span().end()).isBlank();
    stop = repaired.written(json.skipGap(last.end()).end());
    repairs =
        isLast
            ? List.of()
            : diagnosis.repairs().stream()
                .map(repair -> repair.at(repaired.written(repair.place())))
                .toList();
  }

  private void report(Problem problem) {
    problems.add(problem.moved(repaired::written));
  }

  /** The parser takes the 1 of {@code 1O} for a number, and stumbles over the rest. */
  private boolean isHalfANumber(JsonToken token) {
    int start = json.skipGap(last.end()).end();
    String word = text.substring(start, json.tokenEnd(start));
    return token.isNumeric() && !JsonDiagnosis.isNumber(word) && !NOT_NUMBERS.contains(word);
  }

  private void reportMore() {
    int start = json.skipGap(last.end()).end();
    stop = repaired.written(start);
    report(
        Problem.of(
            SourceRule.SEVERAL_DOCUMENTS,
            new Span(start, Math.min(start + 1, text.length())),
            "there is more after the end of the document",
            "put everything between one pair of brackets, or delete what follows"));
  }

  private void take(JsonToken token, JsonParser parser) {
    JsonText.Gap gap = json.skipGap(last.end());
    int start = gap.end();
    int end = json.tokenEnd(start);
    // The parser decodes a text only when it is asked for it, and may fail only then.
    String content =
        token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? parser.getString() : "";
    Span span = new Span(start, end);
    last = new LastToken(start, end, gap.comma(), token == JsonToken.PROPERTY_NAME);
    switch (token) {
      case START_OBJECT -> {
        brackets.push(start);
        tree.openMapping(repaired.written(start), null);
      }
      case START_ARRAY -> {
        brackets.push(start);
        tree.openSequence(repaired.written(start), null);
      }
      case END_OBJECT, END_ARRAY -> {
        reportTrailingComma(gap.comma());
        brackets.pop();
        tree.close(repaired.written(end));
      }
      case PROPERTY_NAME -> {
        reportQuotes(span, "a key");
        keep(ScalarStyle.DOUBLE_QUOTED, content, span);
      }
      case VALUE_STRING -> {
        reportQuotes(span, "a text");
        keep(ScalarStyle.DOUBLE_QUOTED, content, span);
      }
      default -> {
        String word = text.substring(start, end);
        if (token == JsonToken.VALUE_NUMBER_FLOAT
            && Character.isLetter(word.charAt(word.length() - 1))) {
          reportWord(span, word);
        }
        keep(ScalarStyle.PLAIN, word, span);
      }
    }
  }

  private void keep(ScalarStyle style, String content, Span span) {
    Span written = repaired.written(span);
    if (repaired.repairs().stream().noneMatch(repair -> repair.loses(written))) {
      tree.scalar(style, content, written, null);
    } else if (last.isKey()) {
      tree.dropEntry(written);
    } else {
      tree.dropValue(written);
    }
  }

  private void reportTrailingComma(@Nullable Integer comma) {
    if (comma != null) {
      Span span = new Span(comma, comma + 1);
      report(
          Problem.of(
                  SYNTAX,
                  span,
                  "nothing follows this comma",
                  "delete the comma: in JSON, none stands before a closing bracket")
              .fixedBy("delete the comma", span, ""));
    }
  }

  private void reportQuotes(Span token, String what) {
    char c = text.charAt(token.start());
    if (c == '"') {
      return;
    }
    Problem problem =
        Problem.of(
            SYNTAX,
            token,
            what + (c == '\'' ? " stands in single quotes" : " stands without quotes"),
            "put it in double quotes");
    int quotes = c == '\'' ? 1 : 0;
    String bare = text.substring(token.start() + quotes, token.end() - quotes);
    boolean isPlain = bare.indexOf('"') < 0 && bare.indexOf('\\') < 0;
    report(isPlain ? problem.fixedBy("use double quotes", token, '"' + bare + '"') : problem);
  }

  private void reportWord(Span span, String word) {
    report(
        Problem.of(
            SYNTAX,
            span,
            "`" + word + "` is no value in JSON",
            "put it in double quotes if it is a text, or leave the key out"));
  }
}
