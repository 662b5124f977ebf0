package org.kneeroll.catalogue.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems.Problem;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.catalogue.reading.form.Repair.Loss;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/**
 * How a YAML file can be read on behind a place where it is broken.
 *
 * <p>Best is what the author surely meant. Otherwise the value of the broken entry is passed over,
 * then the whole entry, then the value of the entry around it, and so on outwards to the left
 * margin: as little as lets the parser go on.
 */
final class YamlRecovery {

  private static final Pattern KEY =
      Pattern.compile("(?m)^[ \\t]*(?:- +){0,20}[\"']?([\\p{L}\\p{N}_-]+)");

  private final String text;
  private final Lines lines;

  YamlRecovery(SourceText source) {
    this.text = source.text();
    this.lines = new Lines(source);
  }

  /** What to try behind a failure, in this order. */
  List<Repair> after(YamlFailure failure) {
    List<Repair> tries = new ArrayList<>(failure.repairs());
    BlockEntry entry = BlockEntry.around(lines, failure.cause());
    BlockEntry flow = flow(entry);
    Span keyless = BlockEntry.keyless(lines, failure.cause());
    if (flow != null) {
      Span item = flowItem(flow, failure.cause());
      if (item != null) {
        tries.add(passOver(item, Loss.ENTRIES));
      }
      entry = flow;
    } else if (keyless != null) {
      tries.add(passOver(keyless, Loss.ENTRIES));
    }
    boolean innermost = true;
    for (BlockEntry outer = entry; outer != null; outer = outer.outer(lines)) {
      tries.add(passOver(outer.value(lines), Loss.VALUE));
      if (innermost || outer.outer(lines) == null) {
        tries.add(passOver(outer.span(lines), Loss.ENTRIES));
      }
      innermost = false;
    }
    return tries;
  }

  /** Whether the next failure shows that a repair was right about the one before. */
  boolean isFarther(YamlFailure next, YamlFailure before, Repair repair) {
    boolean isGuess = before.problem().rule() == SourceRule.TAB_INDENTATION;
    int place = repair.place().end();
    return next.stop() >= (isGuess ? lines.end(place) : place)
        && !next.problem().equals(before.problem());
  }

  /** What to tell of a failure whose repair turned out to be one. */
  Problem fixed(YamlFailure failure, Repair repair) {
    boolean isIndent =
        failure.problem().rule() == SourceRule.TAB_INDENTATION && repair.loss() == Loss.NOTHING;
    return isIndent
        ? failure
            .problem()
            .perhapsFixedBy("indent it with spaces", repair.place(), repair.replacement())
        : failure.problem();
  }

  /**
   * Whether a failure is most likely due to a file that was not saved whole: the parser came to its
   * end, and the last line has none.
   */
  boolean isCutOff(YamlFailure failure) {
    boolean endsInALine = !text.isEmpty() && "\r\n".indexOf(text.charAt(text.length() - 1)) < 0;
    return endsInALine && failure.stop() >= text.length();
  }

  /**
   * The keys that a repair passes over: each may have been meant for any group around it, as a line
   * that is indented by mistake belongs further out.
   */
  static List<String> keys(String text, Repair repair) {
    List<String> found = new ArrayList<>();
    Span place = repair.place();
    Matcher key = KEY.matcher(text).region(place.start(), place.end());
    while (repair.loss() != Loss.NOTHING && key.find()) {
      if (repair.loss() == Loss.ENTRIES || key.start() > place.start()) {
        found.add(key.group(1));
      }
    }
    return found;
  }

  /** The outermost entry around another one whose value stands in brackets; null for none. */
  private @Nullable BlockEntry flow(@Nullable BlockEntry innermost) {
    BlockEntry flow = null;
    for (BlockEntry entry = innermost; entry != null; entry = entry.outer(lines)) {
      flow = entry.isFlow(lines) ? entry : flow;
    }
    return flow;
  }

  /** One item between brackets, with the comma that separates it; null if its end is not seen. */
  private @Nullable Span flowItem(BlockEntry flow, int cause) {
    int last = flow.span(lines).end();
    if (cause >= last || "[{-".indexOf(text.charAt(cause)) >= 0) {
      return null;
    }
    int start = cause;
    while (start > flow.valueStart() && ",[{".indexOf(text.charAt(start)) < 0) {
      start--;
    }
    int end = Math.max(start + 1, cause);
    while (end < last && ",]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == last) {
      return null;
    }
    boolean afterComma = text.charAt(start) == ',';
    boolean beforeComma = text.charAt(end) == ',';
    return new Span(afterComma ? start : start + 1, !afterComma && beforeComma ? end + 1 : end);
  }

  /** Spaces in the place of a stretch; the lines stay. */
  private Repair passOver(Span place, Loss loss) {
    StringBuilder blank = new StringBuilder(place.length());
    for (int at = place.start(); at < place.end(); at++) {
      char c = text.charAt(at);
      blank.append(c == '\n' || c == '\r' ? c : ' ');
    }
    return new Repair(place, blank.toString(), loss);
  }
}
