package org.kneeroll.catalogue.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.core.exercise.Term;

/** The words of an enum that is a vocabulary. */
final class Vocabulary {

  private Vocabulary() {}

  /** The constant of a word or of one of its synonyms. */
  static Optional<Object> term(Class<?> vocabulary, String word) {
    for (Object constant : vocabulary.getEnumConstants()) {
      Term term = (Term) constant;
      if (term.word().equals(word) || term.synonyms().contains(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** All words, in the order of the vocabulary. */
  static List<String> words(Class<?> vocabulary) {
    List<String> words = new ArrayList<>();
    for (Object constant : vocabulary.getEnumConstants()) {
      words.add(((Term) constant).word());
    }
    return words;
  }

  /** Tells an author to choose a word. */
  static String choice(Class<?> vocabulary) {
    return "write one of: " + String.join(", ", words(vocabulary));
  }
}
