package org.kneeroll.catalogue.svg;

/** Walks through the numbers and words of an attribute. */
final class Cursor {

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
    skipSeparators();
  }

  boolean atEnd() {
    return at == text.length();
  }

  /** The next character; a space at the end. */
  char peek() {
    return atEnd() ? ' ' : text.charAt(at);
  }

  /** Steps over the next character and the separators behind it. */
  void step() {
    at++;
    skipSeparators();
  }

  /** Steps over a run of letters; gives them. */
  String word() {
    int start = at;
    while (isLetter(peek())) {
      at++;
    }
    String word = text.substring(start, at);
    skipSeparators();
    return word;
  }

  /** Steps over a number and the separators behind it; false if none stands here. */
  boolean number() {
    int start = at;
    if (peek() == '+' || peek() == '-') {
      at++;
    }
    boolean zero = peek() == '0';
    int digits = digits();
    if (zero && digits > 1) {
      // JSVG would take 01 for two numbers.
      at = start;
      return false;
    }
    if (peek() == '.') {
      at++;
      digits += digits();
    }
    if (digits == 0) {
      at = start;
      return false;
    }
    exponent();
    skipSeparators();
    return true;
  }

  /** Steps over a single 0 or 1 and the separators behind it; false if neither stands here. */
  boolean flag() {
    if (peek() != '0' && peek() != '1') {
      return false;
    }
    step();
    return true;
  }

  private void exponent() {
    int mark = at;
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      if (digits() == 0) {
        at = mark;
      }
    }
  }

  private int digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - start;
  }

  private void skipSeparators() {
    while (!atEnd() && (peek() == ',' || Character.isWhitespace(peek()))) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
