package org.kneeroll.catalogue.source;

import static org.kneeroll.catalogue.source.SourceRule.SYNTAX;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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

  /** How many missing commas are put in before the reader gives up. */
  private static final int MOST_COMMAS = 20;

  private final SourceText source;
  private final String text;
  private final Problems problems;
  private final JsonText json;
  private final TreeBuilder tree;
  private final Deque<Integer> brackets = new ArrayDeque<>();

  /** The end of the last token that was read. */
  private int at;

  private boolean afterKey;

  private boolean commaMissing;

  private JsonReader(SourceText source, String text, Problems problems) {
    this.source = source;
    this.text = text;
    this.problems = problems;
    this.json = new JsonText(text, problems);
    this.tree = new TreeBuilder(source, problems);
  }

  /** Reads a text; a missing comma is put in, so that what follows is read as well. */
  static SourceFile read(SourceText source, String text, Problems problems) {
    JsonReader reader = new JsonReader(source, text, problems);
    SourceFile file = reader.read();
    for (int commas = 0; commas < MOST_COMMAS && reader.canPutInComma(); commas++) {
      reader = new JsonReader(source, reader.withComma(), problems);
      file = reader.read();
    }
    return file;
  }

  /** In the place of white space, so that everything else stays where it is. */
  private boolean canPutInComma() {
    return commaMissing && Character.isWhitespace(text.charAt(at));
  }

  private String withComma() {
    return text.substring(0, at) + ',' + text.substring(at + 1);
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
        JsonDiagnosis diagnosis = new JsonDiagnosis(text, json, brackets.peek());
        problems.add(diagnosis.explain(at, afterKey));
        commaMissing = diagnosis.isCommaMissing();
      }
    }
    Optional<SourceNode> root = tree.finish();
    return new SourceFile(source, root, problems.inOrder(), tree.unread(), List.of());
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
        tree.scalar(ScalarStyle.DOUBLE_QUOTED, content, new Span(start, at), null);
      }
      case VALUE_STRING -> {
        reportQuotes(start, "a text");
        tree.scalar(ScalarStyle.DOUBLE_QUOTED, content, new Span(start, at), null);
      }
      default -> {
        String word = text.substring(start, at);
        if (token == JsonToken.VALUE_NUMBER_FLOAT
            && Character.isLetter(word.charAt(word.length() - 1))) {
          reportWord(new Span(start, at), word);
        }
        tree.scalar(ScalarStyle.PLAIN, word, new Span(start, at), null);
      }
    }
  }

  private void reportTrailingComma(@Nullable Integer comma) {
    if (comma != null) {
      problems.add(
          SYNTAX,
          new Span(comma, comma + 1),
          "nothing follows this comma",
          "delete the comma: in JSON, none stands before a closing bracket");
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
