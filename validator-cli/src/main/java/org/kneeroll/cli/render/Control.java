package org.kneeroll.cli.render;

/**
 * What this command tells a terminal besides text. Within a text each is one of Unicode's
 * noncharacters, which are for internal use and stand in nobody's words ({@link Visible} shows
 * those that do all the same). Only {@link VisibleWriter} makes of them what a terminal obeys
 * (ECMA-48).
 */
public enum Control {
  PLAIN('\uFDD0', "\u001B[0m"),
  STRONG('\uFDD1', "\u001B[1m"),
  FRAME('\uFDD2', "\u001B[34m"),
  ERROR('\uFDD3', "\u001B[1;31m"),
  WARNING('\uFDD4', "\u001B[1;33m"),
  ADVICE('\uFDD5', "\u001B[1;34m"),
  CLEAR_LINE('\uFDD6', "\r\u001B[K"),
  /** Begins a workflow command, which GitHub's runner obeys at the beginning of a line. */
  COMMAND('\uFDD7', "::");

  private static final int FIRST = 0xFDD0;
  private static final Control[] ALL = values();

  private final char sign;
  private final String sequence;

  Control(char sign, String sequence) {
    this.sign = sign;
    this.sequence = sequence;
  }

  /** The character that stands for it in a text. */
  @Override
  public String toString() {
    return Character.toString(sign);
  }

  /** A report of workflow commands, one a line, so that they reach the runner. */
  public static String commands(String report) {
    return report.replaceAll("(?m)^::", COMMAND.toString());
  }

  /** A text in which none of these is meant, as all of it is of others: their signs are shown. */
  public static String none(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.append(is(c) ? Visible.code(c) : Character.toString(c)));
    return shown.toString();
  }

  /** Whether a character stands for one of these. */
  static boolean is(int c) {
    return c >= FIRST && c < FIRST + ALL.length;
  }

  /** What a terminal is told. */
  static String sequence(int c) {
    return ALL[c - FIRST].sequence;
  }
}
