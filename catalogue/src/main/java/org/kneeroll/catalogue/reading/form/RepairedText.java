package org.kneeroll.catalogue.reading.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kneeroll.core.diagnostic.Span;

/**
 * A file's text with repairs made in it, which still knows where everything stands in the text that
 * its author wrote.
 */
public final class RepairedText {

  private final String written;
  private final List<Repair> repairs;
  private final String text;

  /** For each repair, where its replacement begins in {@link #text}. */
  private final int[] starts;

  private RepairedText(String written, List<Repair> repairs) {
    this.written = written;
    this.repairs = repairs;
    this.starts = new int[repairs.size()];
    StringBuilder out = new StringBuilder(written.length());
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      Repair repair = repairs.get(i);
      out.append(written, from, repair.place().start());
      starts[i] = out.length();
      out.append(repair.replacement());
      from = repair.place().end();
    }
    this.text = out.append(written, from, written.length()).toString();
  }

  /** A text without repairs. */
  public static RepairedText of(String written) {
    return new RepairedText(written, List.of());
  }

  /** With one more repair, which takes the place of those that lie inside of it. */
  public RepairedText with(Repair repair) {
    List<Repair> all = new ArrayList<>(repairs);
    Span place = repair.place();
    all.removeIf(r -> r.place().start() >= place.start() && r.place().end() <= place.end());
    all.removeIf(r -> r.place().start() < place.end() && place.start() < r.place().end());
    all.add(repair);
    // What is put in before a word goes before what takes the word's place.
    all.sort(
        Comparator.<Repair>comparingInt(r -> r.place().start())
            .thenComparingInt(r -> r.place().end()));
    return new RepairedText(written, List.copyOf(all));
  }

  /** What a parser is to read. */
  public String text() {
    return text;
  }

  /** In the order of the file. */
  public List<Repair> repairs() {
    return repairs;
  }

  /** Where in the author's text an offset of {@link #text()} is. */
  public int written(int offset) {
    int at = 0;
    int shift = 0;
    while (at < starts.length && starts[at] < offset) {
      Repair repair = repairs.get(at);
      int inside = offset - starts[at];
      if (inside < repair.replacement().length()) {
        return repair.place().start() + Math.min(inside, repair.place().length());
      }
      shift += repair.place().length() - repair.replacement().length();
      at++;
    }
    return Math.min(written.length(), offset + shift);
  }

  /** As {@link #written(int)}, of a stretch. */
  public Span written(Span span) {
    int start = written(span.start());
    return new Span(start, Math.max(start, written(span.end())));
  }
}
