package org.kneeroll.core.catalogue;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.kneeroll.core.exercise.Term;

/**
 * A language that leaflets can be printed in: their fixed words, such as headings and the names of
 * fields, are there in it. To add one, its words are needed beside the composer of leaflets.
 */
public enum ContentLanguage implements Term {
  /** English, of any country. */
  ENGLISH("en");

  private final String word;

  ContentLanguage(String word) {
    this.word = word;
  }

  /** The language subtag of BCP 47. */
  @Override
  public String word() {
    return word;
  }

  /**
   * The language of a tag such as {@code en-GB}.
   *
   * @return empty for another language, and for what is no tag
   */
  public static Optional<ContentLanguage> ofTag(String tag) {
    return isTag(tag)
        ? Term.find(ContentLanguage.class, Locale.forLanguageTag(tag).getLanguage())
        : Optional.empty();
  }

  /** Whether a text is a well-formed tag of a language (BCP 47, RFC 5646, 2.1). */
  public static boolean isTag(String text) {
    try {
      return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
