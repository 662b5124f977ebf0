package org.kneeroll.catalogue.language;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text that was saved in one encoding and opened in another: "Donâ€™t" for "Don’t", once or several
 * times over.
 *
 * <p>It is known by its structure. UTF-8 spells a character beyond ASCII with a first byte that
 * says how many follow, and with bytes from 80 to BF (RFC 3629, section 3). Where the characters of
 * a text, taken for the bytes of an older encoding, keep to that, and what they spell is a letter
 * or a sign that people write, they were bytes before. Right texts hardly ever do: after an
 * accented letter comes a plain one. What may stand at the end of a word in capitals (Ü”, É») is
 * believed only beside a sure sign.
 */
public final class Garbling {

  private Garbling() {}

  /**
   * A garbled stretch.
   *
   * @param from offset of its first character
   * @param to offset after its last character
   * @param meant what it was; empty if that is lost
   */
  public record Found(int from, int to, String meant) {}

  /** How often a text may have gone through the wrong encoding. */
  private static final int TIMES = 4;

  private static final char LOST = '\uFFFD';

  /** A question mark in the place of an apostrophe or an accented letter. */
  private static final Pattern QUESTION_MARK =
      Pattern.compile("(?<=\\p{L})\\?(?=\\p{Ll}{1,12}(?![\\p{L}\\p{N}=&/]))");

  /** What is left of a no-break space or a degree sign whose second byte an editor dropped. */
  private static final Pattern STRAY =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}.,;:!?])\u00C2(?=[\\s.,;:!?]|$)");

  private static final Pattern TOKEN_OF_ADDRESS = Pattern.compile("[/=&@:.]");

  /** An older encoding, as the byte of each of its characters from 80 on; 0 for none. */
  private static final class Codec {
    private final byte[] bytes;
    private final boolean ofWindows;

    private Codec(byte[] bytes, boolean ofWindows) {
      this.bytes = bytes;
      this.ofWindows = ofWindows;
    }

    static Codec of(Charset charset) {
      byte[] bytes = new byte[0x10000];
      for (int b = 0x80; b <= 0xFF; b++) {
        char c = charset.decode(ByteBuffer.wrap(new byte[] {(byte) b})).charAt(0);
        bytes[c == LOST ? b : c] = (byte) b;
      }
      for (int b = 0x80; b <= 0x9F; b++) {
        bytes[b] = bytes[b] == 0 ? (byte) b : bytes[b];
      }
      return new Codec(bytes, charset.name().startsWith("windows"));
    }

    int of(char c) {
      return bytes[c] & 0xFF;
    }
  }

  /** The encodings of Windows, of old Macs and of DOS, where texts still come from. */
  private static final List<Codec> CODECS =
      Stream.of("windows-1252", "windows-1250", "x-MacRoman", "IBM850", "IBM437")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .map(Codec::of)
          .toList();

  /** How sure a sign is. */
  private enum Weight {
    SURE,
    /** Sure beside another one of a text. */
    TWICE,
    /** Believed only if something sure stands in the text. */
    DOUBTFUL
  }

  private record Spelt(int from, int to, int codePoint, Weight weight) {}

  /** All garbled stretches of a text, in its order. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    if (text.chars().anyMatch(c -> c >= 0x80)) {
      for (Codec codec : CODECS) {
        List<Spelt> spelt = believed(text, codec);
        if (!spelt.isEmpty()) {
          joined(spelt, codec, found);
          break;
        }
      }
    }
    for (int at = text.indexOf(LOST); at >= 0; at = text.indexOf(LOST, at + 1)) {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) == LOST) {
        end++;
      }
      found.add(new Found(at, end, ""));
      at = end - 1;
    }
    Matcher stray = STRAY.matcher(text);
    while (stray.find()) {
      found.add(new Found(stray.start(), stray.end(), ""));
    }
    Matcher mark = QUESTION_MARK.matcher(text);
    while (mark.find()) {
      if (!TOKEN_OF_ADDRESS.matcher(token(text, mark.start())).find()) {
        found.add(new Found(mark.start(), mark.end(), ""));
      }
    }
    found.sort(Comparator.comparingInt(Found::from));
    return found;
  }

  private static String token(String text, int at) {
    int start = text.lastIndexOf(' ', at) + 1;
    int end = text.indexOf(' ', at);
    String token = text.substring(start, end < 0 ? text.length() : end);
    return token.replaceFirst("[.,:;!?)\"']+$", "");
  }

  /** Neighbours as one stretch, which is read again as long as something is garbled in it. */
  private static void joined(List<Spelt> spelt, Codec codec, List<Found> found) {
    int i = 0;
    while (i < spelt.size()) {
      int from = spelt.get(i).from();
      int to = from;
      StringBuilder meant = new StringBuilder();
      while (i < spelt.size() && spelt.get(i).from() == to) {
        meant.appendCodePoint(spelt.get(i).codePoint());
        to = spelt.get(i).to();
        i++;
      }
      found.add(new Found(from, to, read(meant.toString(), codec)));
    }
  }

  private static String read(String garbled, Codec codec) {
    String text = garbled;
    for (int times = 1; times < TIMES; times++) {
      StringBuilder better = new StringBuilder();
      int at = 0;
      for (Spelt one : believed(text, codec)) {
        better.append(text, at, one.from()).appendCodePoint(one.codePoint());
        at = one.to();
      }
      if (at == 0) {
        break;
      }
      text = better.append(text.substring(at)).toString();
    }
    return text.indexOf(LOST) >= 0 ? "" : text.replace("\uFEFF", "");
  }

  private static List<Spelt> believed(String text, Codec codec) {
    List<Spelt> all = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      Spelt spelt = text.charAt(at) < 0x80 ? null : spelt(text, at, codec);
      if (spelt != null) {
        all.add(spelt);
        at = spelt.to() - 1;
      }
    }
    boolean sure =
        all.stream().anyMatch(one -> one.weight() == Weight.SURE)
            || all.stream().filter(one -> one.weight() == Weight.TWICE).count() > 1;
    return sure ? all : List.of();
  }

  /** The character that the ones from an offset on spell as bytes of UTF-8; null if none. */
  private static @Nullable Spelt spelt(String text, int from, Codec codec) {
    int first = codec.of(text.charAt(from));
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || from + length > text.length()) {
      return null;
    }
    int codePoint = first & (0xFF >> (length + 1));
    for (int i = from + 1; i < from + length; i++) {
      int next = codec.of(text.charAt(i));
      if (next < 0x80 || next > 0xBF) {
        return null;
      }
      codePoint = codePoint << 6 | (next & 0x3F);
    }
    Weight weight = weight(text, from, from + length, codePoint);
    if (weight == Weight.TWICE && !codec.ofWindows) {
      return null;
    }
    return weight == null ? null : new Spelt(from, from + length, codePoint, weight);
  }

  private static @Nullable Weight weight(String text, int from, int to, int codePoint) {
    int length = to - from;
    if (length == 4) {
      return within(codePoint, 0x1F000, 0x1FAFF) ? Weight.SURE : null;
    }
    if (length == 3) {
      boolean sign =
          within(codePoint, 0x2000, 0x2060)
              || codePoint == 0x20AC
              || codePoint == 0x2122
              || within(codePoint, 0x2190, 0x22FF)
              || within(codePoint, 0x2500, 0x27BF)
              || within(codePoint, 0x1E00, 0x1FFF)
              || within(codePoint, 0xFB00, 0xFB06)
              || codePoint == 0xFEFF
              || codePoint == LOST;
      return sign ? Weight.SURE : null;
    }
    if (mayEndAWord(text, from, to)) {
      return within(codePoint, 0x00A0, 0x04FF) ? Weight.DOUBTFUL : null;
    }
    if (within(codePoint, 0x00A0, 0x017F)) {
      return Weight.SURE;
    }
    return within(codePoint, 0x0370, 0x04FF) ? Weight.TWICE : null;
  }

  /**
   * Whether the characters may be what they look like: a word of capitals that goes on, or that
   * ends before a mark or a space.
   */
  private static boolean mayEndAWord(String text, int from, int to) {
    char last = text.charAt(to - 1);
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    char after = to == text.length() ? ' ' : text.charAt(to);
    if (last == '\u00A0' || Character.isUpperCase(last)) {
      return Character.isUpperCase(before)
          || (Character.isUpperCase(last) && Character.isUpperCase(after));
    }
    if ("»’”“…–—‚„•".indexOf(last) < 0) {
      return false;
    }
    boolean wordGoesOn = Character.isLowerCase(after) && last != '…';
    return !Character.isLowerCase(before) && !wordGoesOn;
  }

  private static boolean within(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }

  /** Whether a font of symbols is needed to see a character: one for private use. */
  public static boolean isPrivate(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }

  /** What each garbled stretch was, in the place of the stretch. */
  public static String restored(String text) {
    StringBuilder restored = new StringBuilder();
    int at = 0;
    for (Found found : in(text)) {
      if (!found.meant().isEmpty()) {
        restored.append(text, at, found.from()).append(found.meant());
        at = found.to();
      }
    }
    return restored.append(text.substring(at)).toString();
  }
}
