package org.kneeroll.core.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A word of a closed vocabulary, with the form in which authors write it. */
public interface Term {

  /** The stable word, lower case with hyphens, such as {@code crook-lying}. */
  String word();

  /**
   * The constant that a word names.
   *
   * @return empty if the vocabulary has no such word
   */
  static <E extends Enum<E> & Term> Optional<E> find(Class<E> vocabulary, String word) {
    for (E term : vocabulary.getEnumConstants()) {
      if (term.word().equals(word) || term.synonyms().contains(word)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  /** All words of a vocabulary, in the order of the constants, without synonyms. */
  static <E extends Enum<E> & Term> List<String> words(Class<E> vocabulary) {
    List<String> words = new ArrayList<>();
    for (E term : vocabulary.getEnumConstants()) {
      words.add(term.word());
    }
    return List.copyOf(words);
  }

  /** Other words that are accepted and mean the same. */
  default List<String> synonyms() {
    return List.of();
  }

  /** The word that a constant's Java name spells: {@code CROOK_LYING} is {@code crook-lying}. */
  static String wordOf(Enum<?> constant) {
    String name = constant.name();
    StringBuilder word = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      word.append(c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return word.toString();
  }
}
