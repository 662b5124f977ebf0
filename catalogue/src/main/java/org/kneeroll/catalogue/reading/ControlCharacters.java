package org.kneeroll.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kneeroll.catalogue.reading.form.Problems;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * Finds the characters that YAML 1.2.2 (section 5.1) does not let stand in a file, and byte order
 * marks anywhere but at its beginning.
 */
final class ControlCharacters {

  /** So many are reported each at its place; a file with more is no text, and told so once. */
  private static final int SHOWN = 10;

  private ControlCharacters() {}

  /** The text with U+FFFD for each such character, of the same length, so that reading goes on. */
  static String replaced(SourceText source, Problems problems) {
    String text = source.text();
    StringBuilder clean = null;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isAllowed(text, i)) {
        i += Character.isHighSurrogate(text.charAt(i)) ? 1 : 0;
        continue;
      }
      if (clean == null) {
        clean = new StringBuilder(text);
      }
      clean.setCharAt(i, '\uFFFD');
      found.add(i);
    }
    for (int at : found.size() > SHOWN ? found.subList(0, 1) : found) {
      report(at, text.charAt(at), found.size(), problems);
    }
    return clean == null ? text : clean.toString();
  }

  private static void report(int at, char c, int all, Problems problems) {
    String what =
        c == '\uFEFF'
            ? "an invisible byte order mark in the middle of the file"
            : String.format(Locale.ROOT, "an invisible control character (U+%04X)", (int) c);
    Span span = new Span(at, at + 1);
    if (all > SHOWN) {
      problems.add(
          SourceRule.CONTROL_CHARACTER,
          span,
          what + ", and " + (all - 1) + " more in this file",
          "check that this is a text file, and save it anew");
      return;
    }
    problems.add(
        Problem.of(
                SourceRule.CONTROL_CHARACTER,
                span,
                what,
                "delete it: it was probably copied along with some text")
            .fixedBy("delete the invisible character", span, ""));
  }

  private static boolean isAllowed(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    return (c >= 0x20 && c < 0x7F)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == 0x85
        || (c >= 0xA0 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF);
  }
}
