package org.kneeroll.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spoils a file in ways that hands, editors, programs and enemies do: one to three changes, all of
 * them settled by a seed. Text is changed as what it is, keys, values, lines and indentation; what
 * is no text by its bytes, numbers and names.
 */
final class Mutator {

  /** What nobody expects in the place of a value. */
  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "null",
          "yes",
          "No",
          "1e999",
          "-1e999",
          ".nan",
          "NaN",
          "-0",
          "0",
          "-1",
          "1:30",
          "0x1F",
          "1_000",
          "9".repeat(400),
          "1." + "0".repeat(300) + "1",
          "2147483648",
          "9223372036854775808",
          "0.1e-400",
          "1e3 reps",
          "99999999999999999999 weeks",
          "up to 999999999999 deg",
          "-5 kg",
          "0 to 0",
          "9 to 1",
          "5 to",
          "to",
          "10 (stated)",
          "blank",
          "unknown",
          "stated",
          "2026-02-30",
          "9999-12-31",
          "-9999-01-01",
          "+999999999-12-31",
          "2026-11-21T25:00:00Z",
          "0000-00-00",
          "{}",
          "[]",
          "[[[[]]]]",
          "{a: {b: {c: d}}}",
          "{a: 1, a: 2}",
          "- ",
          "*a",
          "&a x",
          "&a [*a]",
          "!!x y",
          "!!binary aGk=",
          "!!set {a}",
          "? a",
          "|",
          ">-",
          "'",
          "\"",
          "\"\\",
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "#",
          "%",
          "@",
          "`",
          "---",
          "...",
          "<<",
          "<<: *a",
          "\"\\0\"",
          "\"a\\0b.svg\"",
          "\"\\e[31mred\\e[0m\"",
          "\"\\u009b2J\"",
          "\"\\u202Eevil\\u2066\"",
          "\"\\uD83D\"",
          "\"\\r::error::x\"",
          "\"\\n::error::x\\n\"",
          "::set-output name=x::y",
          "##[error]x",
          "\"<script>alert(1)</script>\"",
          "\"| a | b |\\n|---|\"",
          "=cmd()",
          "../../etc/passwd",
          "/dev/zero",
          "/dev/stdin",
          "..",
          ".",
          "C:\\Windows",
          "CON",
          "nul.svg",
          "\"http://[::1\"",
          "\"javascript:alert(1)\"",
          "\"https://\\u0430.example\"",
          "\"https://a b\"",
          "mailto:x",
          "\"#GGGGGG\"",
          "\"#fff\"",
          "red",
          "$1\\1${x}",
          "%s%n%d",
          "\\p{L}+(",
          "heel-slide",
          "heel-slide-sore-leg",
          "knee-roll",
          "plain",
          "harbour-lane",
          "x".repeat(3_000),
          "ab ".repeat(2_000),
          "(".repeat(600),
          "\u00e9\u0301\u200d\uFEFF",
          "\uD83D\uDC68\u200D\u2695\uFE0F",
          "\u0661\u0662\u0663",
          "\u00bd",
          "\uFFFD",
          "\uFDD0\uFFFF");

  private static final Pattern VALUE =
      Pattern.compile("(?<=: |- |\\[|, |\\{)[^\\[\\]{},:\\n][^\\[\\]{},\\n]*");
  private static final Pattern KEY = Pattern.compile("[\"']?[A-Za-z][A-Za-z0-9-]*[\"']?(?=\\s?:)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern PDF_NAME = Pattern.compile("/[A-Za-z]{1,20}");
  private static final List<String> PDF_VALUES =
      List.of("null", "[]", "<<>>", "()", "0", "-1", "99999999999", "1 0 R", "4 0 R", "true", "/X");

  private static final int MOST_BYTES = 400_000;

  private final Random random;
  private final List<byte[]> others;

  /**
   * Mutations of one seed.
   *
   * @param others files from which words are taken over
   */
  Mutator(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = List.copyOf(others);
  }

  /** A number below a bound, of the same seed. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The file, spoiled. */
  byte[] spoil(String name, byte[] bytes) {
    byte[] spoiled = bytes;
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      spoiled = name.endsWith(".pdf") || name.endsWith(".png") ? binary(spoiled) : text(spoiled);
    }
    return spoiled.length > MOST_BYTES ? Arrays.copyOf(spoiled, MOST_BYTES) : spoiled;
  }

  private byte[] text(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return switch (random.nextInt(20)) {
      case 0 -> flipped(bytes);
      case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 2 -> encoded(text);
      case 3 -> lines(text).getBytes(UTF_8);
      case 4 -> lines(text).getBytes(UTF_8);
      case 5 -> indented(text).getBytes(UTF_8);
      case 6 -> inserted(text, one(VALUES)).getBytes(UTF_8);
      case 7 -> replaced(text, KEY, wordOfOthers(KEY)).getBytes(UTF_8);
      case 8 -> replaced(text, KEY, one(VALUES)).getBytes(UTF_8);
      case 9 -> lineOfOthers(text).getBytes(UTF_8);
      case 10 -> replaced(text, NUMBER, one(VALUES)).getBytes(UTF_8);
      case 11 -> nested(text).getBytes(UTF_8);
      case 12, 13, 14 -> replaced(text, VALUE, wordOfOthers(VALUE)).getBytes(UTF_8);
      default -> replaced(text, VALUE, one(VALUES)).getBytes(UTF_8);
    };
  }

  private byte[] binary(byte[] bytes) {
    String latin = new String(bytes, ISO_8859_1);
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> replaced(latin, NUMBER, one(PDF_VALUES)).getBytes(ISO_8859_1);
      case 2 -> replaced(latin, NUMBER, Integer.toString(random.nextInt(400))).getBytes(ISO_8859_1);
      case 3 -> replaced(latin, PDF_NAME, wordOf(latin, PDF_NAME)).getBytes(ISO_8859_1);
      case 4 -> replaced(latin, PDF_NAME, one(PDF_VALUES)).getBytes(ISO_8859_1);
      case 5 -> {
        int from = random.nextInt(latin.length() + 1);
        int to = Math.min(latin.length(), from + random.nextInt(2_000));
        yield (latin.substring(0, from) + latin.substring(to)).getBytes(ISO_8859_1);
      }
      default -> flipped(bytes);
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int i = 0; i < 1 + random.nextInt(4) && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private byte[] encoded(String text) {
    return switch (random.nextInt(5)) {
      case 0 -> text.getBytes(UTF_16LE);
      case 1 -> ("\uFEFF" + text).getBytes(UTF_8);
      case 2 -> text.replace("\n", "\r\n").getBytes(UTF_8);
      case 3 -> text.replace("\n", "\r").getBytes(UTF_8);
      default -> text.replace('a', '\u00e4').getBytes(ISO_8859_1);
    };
  }

  /** Lines gone, twice, or in another order. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, lines.get(at));
      case 2 -> lines.set(at, lines.set(other, lines.get(at)));
      default -> lines.subList(Math.min(at, other), Math.max(at, other)).clear();
    }
    return String.join("\n", lines);
  }

  private String indented(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    String indent = one(List.of(" ", "  ", "    ", "\t", "- ", "\u00a0 "));
    lines.set(at, random.nextBoolean() ? indent + line : line.strip());
    return String.join("\n", lines);
  }

  private String inserted(String text, String word) {
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
    return text.substring(0, at) + word + text.substring(at);
  }

  /** A value within many brackets or groups. */
  private String nested(String text) {
    int depth = one(List.of(3, 40, 400, 20_000));
    String word = wordOfOthers(VALUE);
    boolean list = random.nextBoolean();
    String opened = list ? "[".repeat(depth) : "{a: ".repeat(depth);
    String closed = (list ? "]" : "}").repeat(random.nextInt(4) == 0 ? 0 : depth);
    return replaced(text, VALUE, opened + word.strip() + closed);
  }

  private String lineOfOthers(String text) {
    String other = new String(one(others), UTF_8);
    String line = one(Arrays.asList(other.split("\n", -1)));
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    lines.add(random.nextInt(lines.size() + 1), line);
    return String.join("\n", lines);
  }

  private String wordOfOthers(Pattern what) {
    return wordOf(new String(one(others), UTF_8), what);
  }

  private String wordOf(String text, Pattern what) {
    List<MatchResult> found = what.matcher(text).results().toList();
    return found.isEmpty() ? "x" : one(found).group();
  }

  private String replaced(String text, Pattern what, String word) {
    Matcher matcher = what.matcher(text);
    List<MatchResult> found = matcher.results().toList();
    if (found.isEmpty()) {
      return inserted(text, word);
    }
    MatchResult at = one(found);
    return text.substring(0, at.start()) + word + text.substring(at.end());
  }
}
