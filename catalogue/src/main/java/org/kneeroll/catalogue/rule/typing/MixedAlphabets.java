package org.kneeroll.catalogue.rule.typing;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/**
 * A word is written in one alphabet: none of its letters is one of another alphabet that looks the
 * same.
 *
 * <p>A word counts as mixed where every letter of the one alphabet could be taken for one of the
 * other. A Greek letter beside a capital or by itself is a sign (TNFα, µm, kΩ), and an ending of
 * another alphabet is seen.
 */
public final class MixedAlphabets implements TypingRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("mixed-alphabets"),
          Severity.ERROR,
          false,
          "each word is written in the letters of one alphabet",
          "letters that look the same hide a word from every search, check and screen reader");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

  /** Letters beyond Latin, and what they look like (UTS #39, confusables.txt). */
  private static final String CYRILLIC = "аеорсухіјѕһԁԛԝѵАВЕЅІЈКМНОРСТУХҮԌԜ";

  private static final String CYRILLIC_LOOKS = "aeopcyxijshdqwvABESIJKMHOPCTYXYGW";

  private static final String GREEK = "αγηικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String GREEK_LOOKS = "aynikvoptuxwABEZHIKMNOPTYX";

  private static final char OMICRON = 'ο';

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(WrittenText text, Consumer<Finding> out) {
    String written = text.text();
    if (written.chars().allMatch(c -> c < 0x370)) {
      return;
    }
    boolean foreign = isForeign(written);
    Matcher words = WORD.matcher(written);
    Set<String> told = new HashSet<>();
    while (words.find()) {
      String word = words.group();
      UnicodeScript other = other(word);
      if (other == null || !told.add(word)) {
        continue;
      }
      boolean latin = word.codePoints().anyMatch(MixedAlphabets::isLatin);
      if (latin ? isMixed(word, other) : !foreign && isDisguised(word, other)) {
        out.accept(finding(text, words.start(), word, other, latin));
      }
    }
  }

  private static Finding finding(
      WrittenText text, int at, String word, UnicodeScript other, boolean latin) {
    String alphabet = other.name().charAt(0) + other.name().substring(1).toLowerCase(Locale.ROOT);
    String plain = inLatin(word);
    boolean toLatin = word.codePoints().allMatch(c -> !isOf(c, other) || looks(c) >= 0);
    Finding finding =
        Finding.of(
                DOC,
                text.at(at, at + word.length()),
                "`"
                    + word
                    + (latin
                        ? "` has Latin and " + alphabet + " letters in one word"
                        : "` is written in " + alphabet + " letters that look like Latin ones"))
            .with(Note.help("type the word anew in one alphabet"));
    return toLatin
        ? finding.with(
            Fix.safe(
                "write \"" + plain + "\" in Latin letters", text.at(at, at + word.length()), plain))
        : finding;
  }

  /** The alphabet of the first letter that is not Latin and belongs to one with look-alikes. */
  private static @Nullable UnicodeScript other(String word) {
    return word.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(
            script ->
                switch (script) {
                  case CYRILLIC, GREEK, ARMENIAN, CHEROKEE, COPTIC, LISU -> true;
                  default -> false;
                })
        .findFirst()
        .orElse(null);
  }

  private static boolean isMixed(String word, UnicodeScript other) {
    if (other == UnicodeScript.GREEK) {
      return isMixedGreek(word);
    }
    if (other != UnicodeScript.CYRILLIC) {
      return true;
    }
    return word.codePoints().allMatch(c -> !isOf(c, other) || looks(c) >= 0)
        || word.codePoints().allMatch(c -> !isLatin(c) || CYRILLIC_LOOKS.indexOf(c) >= 0);
  }

  /** Whether Greek letters stand in a Latin word as its letters, and not as signs. */
  private static boolean isMixedGreek(String word) {
    long small = word.chars().filter(c -> isLatin(c) && Character.isLowerCase(c)).count();
    boolean hidden = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isOf(c, UnicodeScript.GREEK)) {
        if (looks(c) < 0) {
          return false;
        }
        boolean beside = isSmallLatin(word, i - 1) || isSmallLatin(word, i + 1);
        hidden |= c == OMICRON || Character.isUpperCase(c) || (beside && small > 1);
      }
    }
    return hidden;
  }

  private static boolean isSmallLatin(String word, int at) {
    return at >= 0
        && at < word.length()
        && isLatin(word.charAt(at))
        && Character.isLowerCase(word.charAt(at));
  }

  /** Whether a word without Latin letters looks like one, in a text that is written in them. */
  private static boolean isDisguised(String word, UnicodeScript other) {
    return other == UnicodeScript.CYRILLIC && word.codePoints().allMatch(c -> looks(c) >= 0);
  }

  /** Whether a text has no Latin letters, or Cyrillic ones that look like no other. */
  private static boolean isForeign(String text) {
    return text.codePoints().noneMatch(MixedAlphabets::isLatin)
        || text.codePoints().anyMatch(c -> isOf(c, UnicodeScript.CYRILLIC) && looks(c) < 0);
  }

  private static String inLatin(String word) {
    StringBuilder plain = new StringBuilder();
    word.codePoints().forEach(c -> plain.appendCodePoint(looks(c) < 0 ? c : looks(c)));
    return plain.toString();
  }

  /** The Latin letter that a letter is taken for; -1 for none. */
  private static int looks(int c) {
    int cyrillic = CYRILLIC.indexOf(c);
    int greek = GREEK.indexOf(c);
    return cyrillic >= 0
        ? CYRILLIC_LOOKS.charAt(cyrillic)
        : greek >= 0 ? GREEK_LOOKS.charAt(greek) : -1;
  }

  private static boolean isLatin(int c) {
    return isOf(c, UnicodeScript.LATIN);
  }

  private static boolean isOf(int c, UnicodeScript script) {
    return UnicodeScript.of(c) == script;
  }
}
