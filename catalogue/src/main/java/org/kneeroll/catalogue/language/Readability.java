package org.kneeroll.catalogue.language;

import java.util.List;
import org.kneeroll.catalogue.language.Prose.Sentence;
import org.kneeroll.catalogue.language.Prose.Word;

/**
 * What can be counted of a text, and two scores of it.
 *
 * <p>A score is a hint where to look first, never a mark: the NHS service manual advises against
 * readability tools except to find the texts that need work most, since a low score does not make a
 * text clear.
 *
 * @param words the words; a number is one
 * @param sentences the sentences
 * @param syllables the syllables of all words
 * @param longWords words of three or more syllables
 * @param longestSentence the words of the longest sentence
 */
public record Readability(
    int words, int sentences, int syllables, int longWords, int longestSentence) {

  private static final int LONG_WORD = 3;

  /** SMOG was made for samples of this many sentences; of fewer, the count is scaled up. */
  private static final double SMOG_SAMPLE = 30;

  /** Measures some texts as one; a text ends a sentence. */
  public static Readability of(List<String> texts) {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int longWords = 0;
    int longest = 0;
    for (String text : texts) {
      for (Sentence sentence : new Prose(text).sentences()) {
        sentences++;
        words += sentence.words().size();
        longest = Math.max(longest, sentence.words().size());
        for (Word word : sentence.words()) {
          int ofWord = Syllables.in(word.text());
          syllables += ofWord;
          longWords += ofWord >= LONG_WORD ? 1 : 0;
        }
      }
    }
    return new Readability(words, sentences, syllables, longWords, longest);
  }

  /** Whether there is nothing to score. */
  public boolean isEmpty() {
    return sentences == 0;
  }

  /**
   * The Flesch-Kincaid grade: years of school in the United States, from the length of sentences
   * and of words. 0 for an empty text.
   *
   * <p>Kincaid JP and others, Derivation of new readability formulas for Navy enlisted personnel,
   * 1975.
   */
  public double fleschKincaidGrade() {
    return isEmpty() ? 0 : 0.39 * words / sentences + 11.8 * syllables / (double) words - 15.59;
  }

  /**
   * The SMOG grade: years of school, from the number of words of three or more syllables. 0 for an
   * empty text.
   *
   * <p>McLaughlin GH, SMOG grading: a new readability formula, Journal of Reading
   * 1969;12(8):639-646, with its regression of 30 sentences.
   */
  public double smogGrade() {
    return isEmpty() ? 0 : 1.0430 * Math.sqrt(longWords * SMOG_SAMPLE / sentences) + 3.1291;
  }
}
