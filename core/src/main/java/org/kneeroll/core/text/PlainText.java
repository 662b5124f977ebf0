package org.kneeroll.core.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in two forms: as it is printed, and as rules and searches read it; with the way back to
 * the text that somebody wrote.
 *
 * <p>{@link #text} says the same as what was written, in the same typography, less what nobody can
 * see:
 *
 * <ul>
 *   <li>A letter and its accent are one character (Unicode normalisation form C), and a styled
 *       letter (ﬁ, full width, bold for social media) is the letter.
 *   <li>Soft hyphens, zero-width characters, byte order marks, variation selectors, tags and
 *       controls of direction are left out; joiners stay in the scripts and emoji that need them.
 *   <li>A letter that is empty (a Korean filler) is a space.
 *   <li>A space of another kind is a space. Between a number and its unit, and beside the marks
 *       that a typesetter keeps with their word, one that does not break stays; at the ends of a
 *       line there is none.
 *   <li>Every kind of line separator is a line feed.
 * </ul>
 *
 * <p>{@link #words} is the same text, character for character, with one kind of space, apostrophe,
 * quotation mark, hyphen and digit. An offset into the one is an offset into the other; dashes (–
 * and —) stay, as they mean something else than a hyphen.
 */
public final class PlainText {

  /** Characters that do not start a letter, as in the stream-safe format of UAX #15. */
  private static final int ACCENTS = 30;

  /** Is joined with the spaces around it. */
  private static final char WIDE_SPACE = '\u2003';

  private final String written;
  private final String text;
  private final String words;
  private final int @Nullable [] starts;
  private final int @Nullable [] ends;

  private PlainText(String written, String text, int @Nullable [] starts, int @Nullable [] ends) {
    this.written = written;
    this.text = text;
    this.words = folded(text);
    this.starts = starts;
    this.ends = ends;
  }

  /** Reads a text. */
  public static PlainText of(String written) {
    if (isPlain(Objects.requireNonNull(written, "written"))) {
      return new PlainText(written, written, null, null);
    }
    Tracked visible = visible(written);
    Tracked spaced = spaced(composed(visible), written);
    String text = spaced.out.toString();
    return text.equals(written)
        ? new PlainText(written, written, null, null)
        : new PlainText(
            written, text, spaced.starts.first(text.length()), spaced.ends.first(text.length()));
  }

  /** The text as it is printed; see {@link PlainText}. */
  public static String clean(String written) {
    return isPlain(written) ? written : of(written).text;
  }

  /** The same of a text that may be missing. */
  public static @Nullable String cleanOrNull(@Nullable String written) {
    return written == null ? null : clean(written);
  }

  /** The same of each text of a list, which is copied; null counts as empty. */
  public static List<String> cleanAll(@Nullable List<String> written) {
    return written == null ? List.of() : written.stream().map(PlainText::clean).toList();
  }

  /**
   * The text as rules and searches read it, of the same length as {@link #clean}: see {@link
   * PlainText}.
   */
  public static String words(String written) {
    return folded(clean(written));
  }

  /** The same of a name or tag that may be missing. */
  public static @Nullable String wordsOrNull(@Nullable String written) {
    return written == null ? null : words(written);
  }

  /** The same of each name of a list, which is copied; null counts as empty. */
  public static List<String> wordsOfAll(@Nullable List<String> written) {
    return written == null ? List.of() : written.stream().map(PlainText::words).toList();
  }

  /**
   * Characters in a row that nobody sees and nobody needs.
   *
   * @param from offset of the first one
   * @param to offset after the last one
   * @param count how many they are
   */
  public record Hidden(int from, int to, int count) {}

  /** What {@link #clean} leaves out of a text, or reads as a space, because it cannot be seen. */
  public static List<Hidden> hidden(String written) {
    List<Hidden> hidden = new ArrayList<>();
    int before = -1;
    int from = -1;
    int count = 0;
    for (int i = 0; i < written.length(); ) {
      int c = written.codePointAt(i);
      if (isHidden(written, i, before)) {
        from = count == 0 ? i : from;
        count++;
      } else {
        if (count > 0) {
          hidden.add(new Hidden(from, i, count));
          count = 0;
        }
        before = next(before, c);
      }
      i += Character.charCount(c);
    }
    if (count > 0) {
      hidden.add(new Hidden(from, written.length(), count));
    }
    return hidden;
  }

  private static boolean isHidden(String written, int at, int before) {
    return Characters.isUnseen(written.codePointAt(at))
        && !Characters.isNeeded(written, at, before);
  }

  /** The character that an invisible one behind {@code c} would belong to. */
  private static int next(int before, int c) {
    boolean belongsToBefore =
        Characters.isUnseen(c) || UnicodeScript.of(c) == UnicodeScript.INHERITED;
    return belongsToBefore ? before : c;
  }

  /** What somebody wrote. */
  public String written() {
    return written;
  }

  /** The text as it is printed. */
  public String text() {
    return text;
  }

  /** The text as rules and searches read it, as long as {@link #text}. */
  public String words() {
    return words;
  }

  /** Whether the text is the one that was written, character for character. */
  public boolean isAsWritten() {
    return starts == null;
  }

  /**
   * Where a character of the text begins in what was written.
   *
   * @param at offset into {@link #text}; its length for its end
   */
  public int start(int at) {
    if (starts == null || ends == null) {
      return at;
    }
    if (at < text.length()) {
      return starts[at];
    }
    return text.isEmpty() ? 0 : ends[text.length() - 1];
  }

  /**
   * Where what stands before an offset of the text ends in what was written.
   *
   * @param at offset into {@link #text}, after a character
   */
  public int end(int at) {
    if (starts == null || ends == null) {
      return at;
    }
    return at > 0 ? ends[at - 1] : start(0);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlainText plain && plain.written.equals(written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * One character for each of its kind, so that offsets stay; the text itself if it has no other.
   */
  public static String folded(String text) {
    char[] folded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char plain = Characters.folded(c);
      if (plain != c) {
        folded = folded == null ? text.toCharArray() : folded;
        folded[i] = plain;
      }
    }
    return folded == null ? text : new String(folded);
  }

  /** Whether nothing in a text could be left out, composed or replaced: a quick look. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c < 0x300 && c != 0xA0 && c != 0xAD && c != 0x85 && c != 0x0B && c != '\f')
              || (c >= 0x2010 && c <= 0x2027)
              || (c >= 0x2030 && c <= 0x205E);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Offsets by the character that they belong to; as many as are set. */
  private static final class Offsets {
    private final int[][] parts = {new int[64]};

    void set(int index, int offset) {
      if (index == parts[0].length) {
        parts[0] = Arrays.copyOf(parts[0], 2 * index);
      }
      parts[0][index] = offset;
    }

    int at(int index) {
      return parts[0][index];
    }

    int[] first(int count) {
      return Arrays.copyOf(parts[0], count);
    }
  }

  /** A text under way, with the stretch of what was written that each of its characters is from. */
  private static final class Tracked {
    private final StringBuilder out = new StringBuilder();
    private final Offsets starts = new Offsets();
    private final Offsets ends = new Offsets();

    void add(char c, int start, int end) {
      starts.set(out.length(), start);
      ends.set(out.length(), end);
      out.append(c);
    }

    void add(String text, int start, int end) {
      for (int i = 0; i < text.length(); i++) {
        add(text.charAt(i), start, end);
      }
    }

    void add(Tracked other, int from, int to) {
      for (int i = from; i < to; i++) {
        add(other.out.charAt(i), other.starts.at(i), other.ends.at(i));
      }
    }
  }

  /** What can be seen, in plain letters. */
  private static Tracked visible(String written) {
    Tracked visible = new Tracked();
    int before = -1;
    for (int i = 0; i < written.length(); ) {
      int c = written.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isHidden(written, i, before)) {
        if (Characters.isBlank(c)) {
          visible.add(WIDE_SPACE, i, next);
        }
        i = next;
        continue;
      }
      if (Characters.isStyled(c)) {
        visible.add(Characters.unstyled(Character.toString(c)), i, next);
      } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
        visible.add("\n", i, next);
      } else if (c == 0x0B || c == '\f') {
        visible.add(" ", i, next);
      } else {
        for (int part = i; part < next; part++) {
          visible.add(written.charAt(part), part, part + 1);
        }
      }
      before = next(before, c);
      i = next;
    }
    return visible;
  }

  /** Letters and their accents as one character; the letter's stretch takes in the accents. */
  private static Tracked composed(Tracked text) {
    Tracked composed = new Tracked();
    int at = 0;
    while (at < text.out.length()) {
      int end = clusterEnd(text.out, at);
      if (end == at + 1 && text.out.charAt(at) < 0x300) {
        composed.add(text, at, end);
        at = end;
        continue;
      }
      String cluster = text.out.substring(at, end);
      String whole = Normalizer.normalize(cluster, Normalizer.Form.NFC);
      if (whole.equals(cluster)) {
        composed.add(text, at, end);
      } else {
        composed.add(whole, text.starts.at(at), text.ends.at(end - 1));
      }
      at = end;
    }
    return composed;
  }

  /**
   * The end of a character with all that may become one with it. No language has more accents on a
   * letter than {@link #ACCENTS}; to put any number of them in order takes more than linear time.
   */
  private static int clusterEnd(StringBuilder text, int from) {
    int end = from + Character.charCount(text.codePointAt(from));
    int most = Math.min(text.length(), end + ACCENTS);
    while (end < most && joinsBefore(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean joinsBefore(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c >= 0x1160 && c <= 0x11FF;
    };
  }

  /** One kind of space, but where one that does not break is of use. */
  private static Tracked spaced(Tracked text, String written) {
    Tracked spaced = new Tracked();
    int length = text.out.length();
    int at = 0;
    while (at < length) {
      char c = text.out.charAt(at);
      if (!Characters.isSpace(c)) {
        spaced.add(text, at, at + 1);
        at++;
        continue;
      }
      int end = at;
      boolean ascii = true;
      while (end < length && Characters.isSpace(text.out.charAt(end))) {
        ascii &= text.out.charAt(end) < 0x80;
        end++;
      }
      boolean first = at == 0 || text.out.charAt(at - 1) == '\n';
      boolean last = end == length || text.out.charAt(end) == '\n';
      int gapStart = at == 0 ? 0 : text.ends.at(at - 1);
      int gapEnd = end == length ? written.length() : text.starts.at(end);
      boolean hidden = gapEnd - gapStart != end - at;
      if (ascii && !((first || last) && hidden)) {
        spaced.add(text, at, end);
      } else if (first || last) {
        // nothing: a space there only seems to be empty
      } else if (end - at == 1
          && Characters.isNoBreak(c)
          && Characters.holdTogether(text.out.charAt(at - 1), text.out.charAt(end))) {
        spaced.add(text, at, end);
      } else {
        spaced.add(' ', text.starts.at(at), text.ends.at(end - 1));
      }
      at = end;
    }
    return spaced;
  }
}
