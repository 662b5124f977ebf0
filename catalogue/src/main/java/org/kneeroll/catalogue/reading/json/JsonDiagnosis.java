package org.kneeroll.catalogue.reading.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.catalogue.reading.form.Repair.Loss;
import org.kneeroll.catalogue.reading.json.JsonText.Gap;
import org.kneeroll.core.diagnostic.Span;

/**
 * Tells an author why a JSON file cannot be read.
 *
 * <p>The parser's own complaint is not used: this class goes on from the last token that the parser
 * could read, and finds the first thing that cannot stand there.
 */
final class JsonDiagnosis {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");

  private final String text;
  private final JsonText json;

  private final LastToken last;

  /** The innermost bracket that is open, null for none. */
  private final @Nullable Integer bracket;

  private final List<Repair> repairs = new ArrayList<>();

  JsonDiagnosis(String text, JsonText json, @Nullable Integer bracket, LastToken last) {
    this.last = last;
    this.text = text;
    this.json = json;
    this.bracket = bracket;
  }

  /**
   * The last token that the parser could read.
   *
   * @param start where it begins
   * @param end where it ends
   * @param comma where a comma stands before it, null for none
   * @param isKey whether it is a key
   */
  record LastToken(int start, int end, @Nullable Integer comma, boolean isKey) {}

  /** What is wrong behind the last token that the parser could read. */
  Problem explain() {
    boolean inObject = bracket != null && text.charAt(bracket) == '{';
    return inObject && !last.isKey() ? atKey(last.end()) : atValue(last.end(), inObject);
  }

  /** Whether a word is a number as JSON writes it. */
  static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  /** How to go on behind what was explained; empty if there is no telling. */
  List<Repair> repairs() {
    return repairs;
  }

  private Problem atKey(int lastEnd) {
    Gap gap = json.skipGap(lastEnd);
    Problem around = around(gap, text.charAt(lastEnd - 1) == '{');
    if (around != null) {
      return around;
    }
    Span key = token(gap);
    char c = text.charAt(key.start());
    if (c == '"' || c == '\'') {
      Problem inside = quoted(key);
      if (inside != null) {
        return inside;
      }
    } else if (!Character.isLetter(c)) {
      if (json.skipGap(key.end()).colon() != null) {
        repairs.add(new Repair(key, "\"\"", Loss.VALUE));
      }
      return Problem.syntax(
          key, "a key in double quotes is expected here", "write a key, a colon and a value");
    }
    Gap after = json.skipGap(key.end());
    if (after.colon() == null && after.end() >= text.length()) {
      return endOfFile(after.end());
    }
    if (after.colon() == null) {
      if (after.comma() == null) {
        repairs.add(Repair.insertion(key.end(), ":"));
      }
      return Problem.syntax(
          key, "a colon is missing after this key", "write a colon and a value after it");
    }
    return atValue(key.end(), true);
  }

  private Problem atValue(int lastEnd, boolean inObject) {
    Gap gap = json.skipGap(lastEnd);
    Integer colon = gap.colon();
    Integer comma = gap.comma();
    if (inObject && comma != null) {
      repairs.add(Repair.value(new Span(comma, comma)));
      return Problem.syntax(
          new Span(comma, comma + 1),
          "a value is missing before this comma",
          "write a value after the colon");
    }
    if (!inObject && colon != null) {
      if (bracket != null && json.beginsLine(last.start())) {
        repairs.add(Repair.insertion(last.comma() == null ? last.start() : last.comma(), "]"));
        return unclosed(bracket);
      }
      return Problem.syntax(
          new Span(colon, colon + 1),
          "a colon stands inside of a list",
          "write a comma instead, or put the key and its value in { }");
    }
    boolean first = inObject || bracket == null || text.charAt(lastEnd - 1) == '[';
    Problem around = around(gap, first);
    if (around != null) {
      return around;
    }
    return misread(token(gap));
  }

  /** What is wrong with what stands where a value is expected. */
  private Problem misread(Span value) {
    char c = text.charAt(value.start());
    String word = text.substring(value.start(), value.end());
    if (c == '"' || c == '\'') {
      Problem inside = quoted(value);
      if (inside != null) {
        return inside;
      }
    } else if ("+-.0123456789".indexOf(c) >= 0 && !isNumber(word)) {
      repairs.add(Repair.value(value));
      return Problem.syntax(
          value,
          "`" + word + "` is not a number as JSON writes it",
          "write it like 10 or 2.5, or put it in double quotes if it is a text");
    } else if (Character.isLetter(c)) {
      repairs.add(Repair.value(value));
      return Problem.syntax(
          value, "`" + word + "` stands without quotes", "put every text in double quotes");
    }
    repairs.add(Repair.value(value));
    return Problem.syntax(
        value,
        "this cannot stand here",
        "write a text in double quotes, a number, true, false, null, a list or a group of keys");
  }

  /** What is wrong between two tokens, or with the bracket behind it; null if nothing is. */
  private @Nullable Problem around(Gap gap, boolean first) {
    if (gap.end() >= text.length()) {
      return endOfFile(gap.end());
    }
    Integer second = gap.secondComma();
    if (second != null) {
      repairs.add(Repair.deletion(new Span(second, second + 1)));
      Span span = new Span(second, second + 1);
      return Problem.syntax(span, "a second comma stands here", "delete one of the two")
          .fixedBy("delete the second comma", span, "");
    }
    Span token = token(gap);
    char c = text.charAt(token.start());
    if (c == ']' || c == '}') {
      return closing(token);
    }
    if (!first && gap.comma() == null) {
      repairs.add(Repair.insertion(gap.start(), ","));
      return Problem.syntax(
              token, "a comma is missing before this", "write a comma between two entries")
          .fixedBy("write a comma", new Span(gap.start(), gap.start()), ",");
    }
    return null;
  }

  private Span token(Gap gap) {
    return new Span(gap.end(), json.tokenEnd(gap.end()));
  }

  private Problem endOfFile(int end) {
    if (bracket == null) {
      return Problem.syntax(
          new Span(end, end), "the file ends too early", "complete the last line");
    }
    return unclosed(bracket);
  }

  private Problem unclosed(int open) {
    return Problem.syntax(
        new Span(open, open + 1),
        "the bracket that opens here is not closed",
        "write " + closingOf(open) + " where it ends");
  }

  private Problem closing(Span token) {
    if (bracket == null) {
      return Problem.syntax(token, "this bracket closes nothing", "delete it");
    }
    if (text.charAt(token.start()) != closingOf(bracket)) {
      repairs.add(Repair.character(token.start(), closingOf(bracket)));
      repairs.add(Repair.insertion(token.start(), String.valueOf(closingOf(bracket))));
      return Problem.syntax(
              token,
              "this bracket does not match the one that is open",
              "write " + closingOf(bracket) + " instead, or close the bracket that is meant")
          .with(new Span(bracket, bracket + 1), "this one is open");
    }
    repairs.add(Repair.value(new Span(token.start(), token.start())));
    return Problem.syntax(
        token, "a value is missing before this bracket", "write a value before it");
  }

  private char closingOf(int open) {
    return text.charAt(open) == '{' ? '}' : ']';
  }

  /** What is wrong with a text in quotes; null if nothing is. */
  private @Nullable Problem quoted(Span token) {
    int last = token.end() - 1;
    boolean closed = json.isClosed(token);
    if (!closed) {
      close(token);
      return Problem.syntax(
          new Span(token.start(), token.start() + 1),
          "the quote that opens here is not closed on its line",
          "write \" at the end of the text, and \\n for a line break inside of it");
    }
    for (int at = token.start() + 1; at < last; at++) {
      char c = text.charAt(at);
      if (c == '\t') {
        repairs.add(Repair.character(at, ' '));
        return Problem.syntax(
            new Span(at, at + 1), "a tab stands inside of quotes", "write \\t or a space instead");
      }
      if (c == '\\') {
        if (!ESCAPE.matcher(text).region(at, last).lookingAt()) {
          repairs.add(new Repair(new Span(at, at + 1), "?", Loss.VALUE));
          return Problem.syntax(
              new Span(at, Math.min(at + 2, last)),
              "a backslash begins an escape, and this is none",
              "write \\\\ for a backslash");
        }
        at++;
      }
    }
    return null;
  }

  /** Closes a text that ends with its line, before the comma that stands there. */
  private void close(Span token) {
    String line = text.substring(token.start(), token.end()).stripTrailing();
    int end = token.start() + line.length() - (line.endsWith(",") ? 1 : 0);
    boolean isLast = text.substring(token.end()).isBlank();
    if (!isLast && end > token.start() && text.charAt(end - 1) != '\\') {
      String quote = String.valueOf(text.charAt(token.start()));
      repairs.add(new Repair(new Span(end, end), quote, Loss.VALUE));
    }
  }
}
