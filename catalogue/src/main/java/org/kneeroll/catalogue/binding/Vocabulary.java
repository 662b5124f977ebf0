package org.kneeroll.catalogue.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.core.exercise.Hands;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.exercise.PictureView;
import org.kneeroll.core.exercise.PropKind;
import org.kneeroll.core.exercise.Term;

/** The words of an enum that is a vocabulary. */
final class Vocabulary {

  private static final Set<Class<?>> OF_PICTURES =
      Set.of(MovementVerb.class, Hands.class, PropKind.class, PictureView.class, PictureShow.class);

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

  /**
   * The word that was meant: the same in other letters, such as {@code Mobility} or {@code settle
   * pain}, or one that is near, where that only changes a picture. What is done, to whom and how
   * often is never guessed.
   */
  static Optional<String> meant(Class<?> vocabulary, String written) {
    String plain = written.replaceAll("[\\h_]+", " ").strip();
    String word = plain.toLowerCase(Locale.ROOT).replace(' ', '-');
    if (term(vocabulary, word).isPresent()) {
      return Optional.of(word);
    }
    return OF_PICTURES.contains(vocabulary)
        ? NearestWord.to(written, words(vocabulary))
        : Optional.empty();
  }

  /** Tells an author to choose a word. */
  static String choice(Class<?> vocabulary) {
    return "write one of: " + String.join(", ", words(vocabulary));
  }
}
