package org.kneeroll.catalogue.source;

import java.util.Arrays;
import org.kneeroll.core.diagnostic.Span;

/**
 * For each character of a single value, where it stands in the file.
 *
 * <p>The text between the quotes is decoded a second time, along with the value, and only when
 * somebody asks: nearly all values never need it. A value that does not agree with the file, such
 * as one put together from others, stands as a whole where its node stands.
 */
final class ScalarOffsets {

  private final String raw;
  private final String value;
  private final Span whole;
  private final int[] starts;
  private final int[] ends;
  private final boolean agrees;

  private ScalarOffsets(Scalar scalar) {
    raw = scalar.source().text();
    value = scalar.written();
    whole = scalar.span();
    starts = new int[value.length()];
    ends = new int[value.length()];
    agrees = scalar.style().isBlock() ? followBlock() : followFlow(scalar.style());
    if (!agrees) {
      Arrays.fill(starts, whole.start());
      Arrays.fill(ends, whole.end());
    }
  }

  static ScalarOffsets of(Scalar scalar) {
    return new ScalarOffsets(scalar);
  }

  /** Whether the value is the one that stands in the file. */
  boolean agrees() {
    return agrees;
  }

  Span span(int from, int to) {
    if (from < to) {
      return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }
    if (from < starts.length) {
      return new Span(starts[from], starts[from]);
    }
    int end = starts.length == 0 ? whole.start() : ends[from - 1];
    return new Span(end, end);
  }

  /** Plain and quoted values: escapes, doubled quotes, and line breaks that fold into one space. */
  private boolean followFlow(ScalarStyle style) {
    int quote = style.isQuoted() ? 1 : 0;
    int at = whole.start() + quote;
    int end = whole.end() - quote;
    int v = 0;
    while (v < value.length() && at < end) {
      char c = raw.charAt(at);
      int next = at + 1;
      if (c == '\\' && style == ScalarStyle.DOUBLE_QUOTED && next < end) {
        next = escapeEnd(at);
        if (isBreak(raw.charAt(at + 1))) {
          at = next;
          continue;
        }
        if (next - at == 10 && Character.isHighSurrogate(value.charAt(v))) {
          set(v++, at, next);
        }
      } else if (c == '\'' && style == ScalarStyle.SINGLE_QUOTED) {
        next = at + 2;
      } else if (isWhite(c)) {
        next = skipWhite(at, end);
        int breaks = breaks(at, next);
        int made = breaks == 0 ? next - at : Math.max(1, breaks - 1);
        for (int i = 0; i < made && v < value.length(); i++, v++) {
          set(v, breaks == 0 ? at + i : at, breaks == 0 ? at + i + 1 : next);
        }
        at = next;
        continue;
      } else if (!same(c, value.charAt(v))) {
        return false;
      }
      if (v < value.length()) {
        set(v++, at, next);
      }
      at = next;
    }
    return v == value.length();
  }

  /**
   * Block values: no escapes, so the visible characters stand in the file in the same order, and
   * only the white space between them may differ.
   */
  private boolean followBlock() {
    int end = whole.end();
    int at = whole.start();
    while (at < end && !isBreak(raw.charAt(at))) {
      at++;
    }
    int v = 0;
    while (v < value.length()) {
      int nextAt = skipWhite(at, end);
      int nextV = v;
      while (nextV < value.length() && isWhite(value.charAt(nextV))) {
        nextV++;
      }
      followWhite(v, nextV, at, nextAt);
      if (nextV == value.length()) {
        return nextAt == end;
      }
      if (nextAt == end || !same(raw.charAt(nextAt), value.charAt(nextV))) {
        return false;
      }
      set(nextV, nextAt, nextAt + 1);
      v = nextV + 1;
      at = nextAt + 1;
    }
    return true;
  }

  private void followWhite(int v, int nextV, int at, int nextAt) {
    int lastLine = value.substring(v, nextV).lastIndexOf('\n') + 1;
    boolean folded = lastLine == 0 && breaks(at, nextAt) > 0;
    for (int i = v; i < nextV; i++) {
      if (folded || i - v < lastLine) {
        set(i, at, nextAt);
      } else {
        int fromRight = Math.max(at, nextAt - (nextV - i));
        set(i, fromRight, Math.min(fromRight + 1, nextAt));
      }
    }
  }

  private void set(int v, int start, int end) {
    starts[v] = start;
    ends[v] = end;
  }

  private int escapeEnd(int at) {
    char kind = raw.charAt(at + 1);
    if (isBreak(kind)) {
      int next = at + (kind == '\r' && raw.startsWith("\n", at + 2) ? 3 : 2);
      while (next < whole.end() && (raw.charAt(next) == ' ' || raw.charAt(next) == '\t')) {
        next++;
      }
      return next;
    }
    int length =
        switch (kind) {
          case 'x' -> 4;
          case 'u' -> 6;
          case 'U' -> 10;
          default -> 2;
        };
    return Math.min(at + length, whole.end());
  }

  private int skipWhite(int from, int end) {
    int at = from;
    while (at < end && isWhite(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  private int breaks(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = raw.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < to && raw.charAt(i + 1) == '\n'))) {
        count++;
      }
    }
    return count;
  }

  /** A character that no file may hold is read as U+FFFD. */
  private static boolean same(char inFile, char inValue) {
    return inFile == inValue || inValue == '\uFFFD';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }
}
