package org.kneeroll.catalogue.reading.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.Span;

/**
 * Finds where the tokens of a JSON text begin and end. The parser knows their content, but not
 * where they end, and passes over what stands between them.
 */
final class JsonText {

  private final String text;
  private final Consumer<Problem> problems;

  /**
   * A text.
   *
   * @param problems hears of each comment
   */
  JsonText(String text, Consumer<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  /**
   * What stands between two tokens.
   *
   * @param start where the token before ends
   * @param end where the next token begins
   * @param colon where the first colon stands in between, null for none
   * @param comma where the first comma stands in between, null for none
   * @param secondComma where another comma stands, null for none
   */
  record Gap(
      int start,
      int end,
      @Nullable Integer colon,
      @Nullable Integer comma,
      @Nullable Integer secondComma) {}

  /** Passes over white space, commas, colons and comments, and reports the comments. */
  Gap skipGap(int from) {
    Integer colon = null;
    Integer comma = null;
    Integer secondComma = null;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ',') {
        secondComma = comma != null && secondComma == null ? Integer.valueOf(at) : secondComma;
        comma = comma == null ? Integer.valueOf(at) : comma;
        at++;
      } else if (c == ':') {
        colon = colon == null ? Integer.valueOf(at) : colon;
        at++;
      } else if (isWhite(c)) {
        at++;
      } else if (c == '#' || text.startsWith("//", at)) {
        at = comment(at, lineEnd(at));
      } else if (text.startsWith("/*", at)) {
        int close = text.indexOf("*/", at + 2);
        at = comment(at, close < 0 ? text.length() : close + 2);
      } else {
        break;
      }
    }
    return new Gap(from, at, colon, comma, secondComma);
  }

  private int comment(int start, int end) {
    problems.accept(
        Problem.of(
            SourceRule.SYNTAX,
            new Span(start, end),
            "JSON has no comments",
            "delete the comment, or write the file as YAML, where a comment begins with #"));
    return end;
  }

  /** The end of the token that begins at an offset: a bracket, a text in quotes, or a word. */
  int tokenEnd(int start) {
    if (start >= text.length()) {
      return start;
    }
    char c = text.charAt(start);
    if (c == '"' || c == '\'') {
      return quotedEnd(start);
    }
    if ("{}[]".indexOf(c) >= 0) {
      return start + 1;
    }
    int at = start;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return Math.max(at, start + Character.charCount(text.codePointAt(start)));
  }

  /** After the closing quote; the end of the line if there is none. */
  int quotedEnd(int open) {
    char quote = text.charAt(open);
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != quote && !isBreak(text.charAt(at))) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at, text.length());
    return at < text.length() && text.charAt(at) == quote ? at + 1 : at;
  }

  /** Whether a token that begins with a quote ends with one that is no escape. */
  boolean isClosed(Span token) {
    int backslashes = 0;
    while (token.length() > 1 + backslashes && text.charAt(token.end() - 2 - backslashes) == '\\') {
      backslashes++;
    }
    return token.length() > 1
        && text.charAt(token.end() - 1) == text.charAt(token.start())
        && backslashes % 2 == 0;
  }

  /** Whether nothing but white space stands before an offset on its line. */
  boolean beginsLine(int offset) {
    int at = offset;
    while (at > 0 && isWhite(text.charAt(at - 1)) && !isBreak(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && isBreak(text.charAt(at - 1));
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return !isWhite(c) && ",:[]{}\"'#/".indexOf(c) < 0;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }
}
