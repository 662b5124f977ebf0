package org.kneeroll.catalogue.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words.
 *
 * <p>Counted are groups of vowels, after taking out each <i>e</i> that is written and not spoken
 * ("raise", "raised", "sideways"); two vowels side by side count twice where they are spoken apart
 * ("diagonal", "doing"). Words of the field for which that is wrong stand in {@code syllables.txt}.
 * A word with hyphens has the syllables of its parts, and a number has one, since a reader takes it
 * in at a glance.
 */
public final class Syllables {

  private static final Pattern PARTS = Pattern.compile("[^\\p{L}'’]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]s?");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** An "le" that is a syllable of its own, as in "ankle": its e is spoken for. */
  private static final String NOT_IN_LE = "(?<![bcdfgkpstz]l)";

  /** Every e that is written and not spoken; an e between two vowels is left to its group. */
  private static final Pattern SILENT_E =
      Pattern.compile(
          "(?<=[^aeiouy])e(?=(?:ment|ful|less|ly|ness|ty|ways?|wards?|some)(?:s|ly)?$)"
              + ("|" + NOT_IN_LE + "(?<![td])e(?=d$)")
              + ("|" + NOT_IN_LE + "(?<![sxzcg]|sh|ch)e(?=s$)")
              + "|(?<=[gq])ue$"
              + ("|" + NOT_IN_LE + "(?<=[aeiouy][a-z]{0,9})e$"));

  /** The first of two vowels that are spoken apart. */
  private static final Pattern APART =
      Pattern.compile(
          "(?<![tcsgx]|sh)i(?=[ao])|i(?=et|um)|(?<!q)u(?=a[lr]|ou)|(?<![gbq])u(?=id)"
              + "|[aeiouy](?=ing$)|(?:s|th)(?=m$)");

  private static final Map<String, Integer> KNOWN = known();

  private Syllables() {}

  private static Map<String, Integer> known() {
    Map<String, Integer> known = new HashMap<>();
    for (String entry : WordList.read("syllables.txt")) {
      String[] parts = WordList.parts(entry);
      for (String word : parts[1].split(" ", -1)) {
        known.put(word, Integer.valueOf(parts[0]));
        known.put(word + "s", Integer.valueOf(parts[0]));
      }
    }
    return known;
  }

  /** The syllables of a word, at least 1. */
  public static int in(String word) {
    int count = 0;
    for (String part : PARTS.split(word.toLowerCase(Locale.ROOT), -1)) {
      if (!part.isEmpty()) {
        count += inPart(APOSTROPHE.matcher(part).replaceAll(""));
      }
    }
    return Math.max(1, count);
  }

  private static int inPart(String part) {
    Integer known = KNOWN.get(part);
    if (known != null) {
      return known;
    }
    String spoken = SILENT_E.matcher(part).replaceAll("");
    long groups = VOWELS.matcher(spoken).results().count();
    long apart = APART.matcher(spoken).results().count();
    return (int) Math.max(1, groups + apart);
  }
}
