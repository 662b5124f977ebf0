package org.kneeroll.leaflet.composition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fixed words of leaflets in one language, by key; everything else on a leaflet is its
 * author's.
 *
 * <p>A language is a file {@code LANGUAGE.properties} beside this class, in UTF-8. Immutable.
 */
public final class Wording {

  private static final Pattern PART = Pattern.compile("\\{([0-9])}");

  private final String language;
  private final Map<String, String> words;

  private Wording(String language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /**
   * The words for a language.
   *
   * @param languageTag BCP 47 tag such as {@code en-GB}, of which the first part counts
   * @throws IllegalArgumentException if there are no words for the language
   */
  public static Wording of(String languageTag) {
    String language = Locale.forLanguageTag(languageTag).getLanguage();
    try (InputStream file = Wording.class.getResourceAsStream(language + ".properties")) {
      if (language.isEmpty() || file == null) {
        throw new IllegalArgumentException("no fixed words for the language: " + languageTag);
      }
      return read(language, new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the fixed words for " + languageTag, e);
    }
  }

  /** The words of a file in the form of {@link Properties}. */
  static Wording read(String language, Reader file) throws IOException {
    Properties properties = new Properties();
    properties.load(file);
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return new Wording(language, words);
  }

  /** The language as the first part of a BCP 47 tag, such as {@code en}. */
  public String language() {
    return language;
  }

  /** All keys, sorted. */
  SortedSet<String> keys() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(words.keySet()));
  }

  /**
   * The words of a key with the parts in their places.
   *
   * @param parts what stands for {@code {0}}, {@code {1}} and so on; braces in them mean nothing
   * @throws IllegalArgumentException if there is no such key, or a place without a part
   */
  public String say(String key, Object... parts) {
    String pattern = words.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words in " + language + " for the key: " + key);
    }
    return PART.matcher(pattern)
        .replaceAll(place -> Matcher.quoteReplacement(part(key, place, parts)));
  }

  private static String part(String key, MatchResult place, Object[] parts) {
    int index = place.group(1).charAt(0) - '0';
    if (index >= parts.length) {
      throw new IllegalArgumentException("nothing to stand for {" + index + "} of the key: " + key);
    }
    return parts[index].toString();
  }

  /** A date in words, such as "21 November 2026". */
  public String date(LocalDate date) {
    return say("date", date.getDayOfMonth(), say("month." + date.getMonthValue()), date.getYear());
  }
}
