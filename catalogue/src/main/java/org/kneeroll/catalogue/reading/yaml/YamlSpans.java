package org.kneeroll.catalogue.reading.yaml;

import java.util.Arrays;
import java.util.Optional;
import org.kneeroll.catalogue.reading.form.Problems;
import org.kneeroll.catalogue.reading.form.RepairedText;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.Span;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns the parser's marks into spans of the content alone, in the author's text. The marks count
 * code points of the repaired text, include anchors and tags, and let a block end with the
 * beginning of what follows.
 */
final class YamlSpans {

  private final RepairedText repaired;
  private final String text;
  private final Problems problems;

  /** For each character beyond U+FFFF, in order, how many code points stand before it. */
  private final int[] wide;

  YamlSpans(RepairedText repaired, Problems problems) {
    this.repaired = repaired;
    this.text = repaired.text();
    this.problems = problems;
    int[] found = new int[text.length() - text.codePointCount(0, text.length())];
    int count = 0;
    for (int i = 0; count < found.length; i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        found[count] = i - count;
        count++;
        i++;
      }
    }
    wide = found;
  }

  /** The UTF-16 offset of a mark in the author's text, 0 if there is none. */
  int offset(Optional<Mark> mark) {
    return repaired.written(inText(mark));
  }

  private int inText(Optional<Mark> mark) {
    return mark.map(m -> inText(m.getIndex())).orElse(0);
  }

  private int inText(int codePoints) {
    int before = Arrays.binarySearch(wide, codePoints);
    return Math.min(text.length(), codePoints + (before >= 0 ? before : -before - 1));
  }

  /** What the parser says, in UTF-16. */
  Span of(Event event) {
    return new Span(offset(event.getStartMark()), offset(event.getEndMark()));
  }

  /** The value without anchor, tag and the line breaks after a block. */
  Span of(ScalarEvent event) {
    int end = inText(event.getEndMark());
    int start = inText(event.getStartMark());
    if (event.getAnchor().isPresent() || event.getTag().isPresent()) {
      start = skipProperties(start, end);
    }
    ScalarStyle style = event.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      while (end > start + 1 && isWhite(text.charAt(end - 1))) {
        end--;
      }
    }
    return repaired.written(new Span(start, end));
  }

  /** Where a list or mapping begins, after anchor and tag. */
  int contentStart(CollectionStartEvent event) {
    int start = inText(event.getStartMark());
    boolean bare = event.getAnchor().isEmpty() && event.getTag().isEmpty();
    return repaired.written(bare ? start : skipProperties(start, text.length()));
  }

  private int skipProperties(int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '&' || c == '!') {
        int word = skipWord(at, end);
        if (c == '!') {
          reportTag(new Span(at, word));
        }
        at = word;
      } else if (c == '#') {
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
          at++;
        }
      } else if (isWhite(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private int skipWord(int from, int end) {
    boolean verbatim = text.startsWith("!<", from);
    int at = from + 1;
    while (at < end
        && !isWhite(text.charAt(at))
        && (verbatim || ",[]{}".indexOf(text.charAt(at)) < 0)) {
      at++;
    }
    return at;
  }

  private void reportTag(Span span) {
    problems.add(
        SourceRule.YAML_TAG,
        repaired.written(span),
        "`"
            + text.substring(span.start(), span.end())
            + "` is a YAML tag, and tags are not used here",
        "delete it, or put the text in quotes if the ! belongs to it");
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
