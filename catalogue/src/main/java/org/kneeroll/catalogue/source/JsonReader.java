package org.kneeroll.catalogue.source;

import static org.kneeroll.catalogue.source.SourceRule.SYNTAX;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.source.Problems.Problem;
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
final class JsonReader {

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

  /** How many broken places are repaired before the reader gives up. */
  private static final int MOST_REPAIRS = 20;

  private final SourceText source;
  private final String text;
  private final Problems problems;
  private final JsonText json;
  private final TreeBuilder tree;
  private final Deque<Integer> brackets = new ArrayDeque<>();

  /** The end of the last token that was read. */
  private int at;

  private boolean afterKey;

  /** Places whose value or key is left out. */
  private final List<Span> lost;

  private @Nullable JsonRepair repair;

  private JsonReader(SourceText source, String text, Problems problems, List<Span> lost) {
    this.source = source;
    this.text = text;
    this.lost = lost;
    this.problems = problems;
    this.json = new JsonText(text, problems);
    this.tree = new TreeBuilder(source, problems);
  }

  /**
   * Reads a text. Where it is broken, and there is no doubt of how it goes on, the place is
   * repaired and the text read again, so that what follows is looked at as well.
   */
  static SourceFile read(SourceText source, String text, Problems problems) {
    List<Span> lost = new ArrayList<>();
    JsonReader reader = new JsonReader(source, text, problems, lost);
    SourceFile file = reader.read();
    for (int repairs = 0; repairs < MOST_REPAIRS && reader.repair != null; repairs++) {
      JsonRepair repair = reader.repair;
      if (repair.loses()) {
        lost.add(repair.place());
      }
      reader = new JsonReader(source, repair.in(reader.text), problems, lost);
      file = reader.read();
    }
    return file;
  }

  private SourceFile read() {
    boolean started = false;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (started && brackets.isEmpty()) {
          problems.add(secondDocument(json.skipGap(at).end()));
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
      json.skipGap(at);
    } catch (JacksonException thrown) {
      if (started && brackets.isEmpty()) {
        problems.add(secondDocument(json.skipGap(at).end()));
      } else {
        explain();
      }
    }
    Optional<SourceNode> root = tree.finish();
    return new SourceFile(source, root, problems.inOrder(), tree.unread(), List.of());
  }

  private void explain() {
    JsonDiagnosis diagnosis = new JsonDiagnosis(text, json, brackets.peek());
    problems.add(diagnosis.explain(at, afterKey));
    repair = diagnosis.repair();
  }

  /** The parser takes the 1 of {@code 1O} for a number, and stumbles over the rest. */
  private boolean isHalfANumber(JsonToken token) {
    int start = json.skipGap(at).end();
    String word = text.substring(start, json.tokenEnd(start));
    return token.isNumeric() && !JsonDiagnosis.isNumber(word) && !NOT_NUMBERS.contains(word);
  }

  private Problem secondDocument(int start) {
    return Problem.of(
        SourceRule.SEVERAL_DOCUMENTS,
        new Span(start, Math.min(start + 1, text.length())),
        "there is more after the end of the document",
        "put everything between one pair of brackets, or delete what follows");
  }

  private void take(JsonToken token, JsonParser parser) {
    JsonText.Gap gap = json.skipGap(at);
    int start = gap.end();
    int end = json.tokenEnd(start);
    // The parser decodes a text only when it is asked for it, and may fail only then.
    String content =
        token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? parser.getString() : "";
    at = end;
    afterKey = token == JsonToken.PROPERTY_NAME;
    switch (token) {
      case START_OBJECT -> {
        brackets.push(start);
        tree.openMapping(start, null);
      }
      case START_ARRAY -> {
        brackets.push(start);
        tree.openSequence(start, null);
      }
      case END_OBJECT, END_ARRAY -> {
        reportTrailingComma(gap.comma());
        brackets.pop();
        tree.close(at);
      }
      case PROPERTY_NAME -> {
        reportQuotes(start, "a key");
        keep(ScalarStyle.DOUBLE_QUOTED, content, new Span(start, at));
      }
      case VALUE_STRING -> {
        reportQuotes(start, "a text");
        keep(ScalarStyle.DOUBLE_QUOTED, content, new Span(start, at));
      }
      default -> {
        String word = text.substring(start, at);
        if (token == JsonToken.VALUE_NUMBER_FLOAT
            && Character.isLetter(word.charAt(word.length() - 1))) {
          reportWord(new Span(start, at), word);
        }
        keep(ScalarStyle.PLAIN, word, new Span(start, at));
      }
    }
  }

  private void keep(ScalarStyle style, String content, Span span) {
    if (lost.stream().anyMatch(s -> s.start() < span.end() && span.start() < s.end())) {
      if (afterKey) {
        tree.dropEntry(span);
      } else {
        tree.dropValue(span);
      }
    } else {
      tree.scalar(style, content, span, null);
    }
  }

  private void reportTrailingComma(@Nullable Integer comma) {
    if (comma != null) {
      Span span = new Span(comma, comma + 1);
      problems.add(
          Problem.of(
                  SYNTAX,
                  span,
                  "nothing follows this comma",
                  "delete the comma: in JSON, none stands before a closing bracket")
              .fixedBy("delete the comma", span, ""));
    }
  }

  private void reportQuotes(int start, String what) {
    char c = text.charAt(start);
    if (c != '"') {
      problems.add(
          SYNTAX,
          new Span(start, at),
          what + (c == '\'' ? " stands in single quotes" : " stands without quotes"),
          "put it in double quotes");
    }
  }

  private void reportWord(Span span, String word) {
    problems.add(
        SYNTAX,
        span,
        "`" + word + "` is no value in JSON",
        "put it in double quotes if it is a text, or leave the key out");
  }
}
