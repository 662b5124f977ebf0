package org.kneeroll.catalogue.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in its paragraphs, sentences and words.
 *
 * <p>A sentence ends at a full stop, an exclamation or a question mark that white space follows, or
 * where its paragraph ends. A colon and a semicolon do not end it: the reader has to keep what came
 * before in mind. The full stop of an abbreviation or within a number ends nothing.
 *
 * @param text the text
 */
public record Prose(String text) {

  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\n[ \\t]*\\n|\\z)");
  private static final Pattern STOP = Pattern.compile("[.!?]+[)\\]\"'’”]*(?=\\s|\\z)");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’&/]|[-.,](?=[\\p{L}\\p{N}]))*+");

  /** Written with a full stop that does not end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "no", "approx", "vs", "st", "fig");

  /** Refuses a null text. */
  public Prose {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Some of the text.
   *
   * @param from offset of its first character
   * @param to offset after its last character
   * @param words its words in order; a number is one, and so is what a hyphen joins
   */
  public record Sentence(int from, int to, List<Word> words) {
    /** Copies the words. */
    public Sentence {
      words = List.copyOf(words);
    }
  }

  /**
   * A word.
   *
   * @param from offset of its first character
   * @param text the word as it is written
   */
  public record Word(int from, String text) {
    /** Offset after its last character. */
    public int to() {
      return from + text.length();
    }

    /** Whether it is a number, with or without a unit written to it: 10, 1.5, 2kg. */
    public boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }
  }

  /** The sentences of each paragraph; blank lines part paragraphs. */
  public List<List<Sentence>> paragraphs() {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      paragraphs.add(sentences(paragraph.start(), paragraph.end()));
    }
    return paragraphs;
  }

  /** All sentences in order. */
  public List<Sentence> sentences() {
    return paragraphs().stream().flatMap(List::stream).toList();
  }

  /**
   * The words of the sentence in which a place lies, or of the last one before it.
   *
   * @param offset of a character of the text
   */
  public String sentenceAt(int offset) {
    String sentence = "";
    for (Sentence next : sentences()) {
      if (next.from() > offset && !sentence.isEmpty()) {
        break;
      }
      sentence = text.substring(next.from(), next.to());
    }
    return sentence;
  }

  private List<Sentence> sentences(int from, int to) {
    List<Sentence> sentences = new ArrayList<>();
    int start = from;
    Matcher stop = STOP.matcher(text).region(from, to);
    while (stop.find()) {
      if (!isAbbreviated(stop.start())) {
        add(sentences, start, stop.end());
        start = stop.end();
      }
    }
    add(sentences, start, to);
    return sentences;
  }

  private boolean isAbbreviated(int stop) {
    if (text.charAt(stop) != '.' || stop + 1 == text.length()) {
      return false;
    }
    int start = stop;
    while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || isInnerStop(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word) && !(word.equals("no") && followedByCapital(stop));
  }

  private boolean isInnerStop(int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean followedByCapital(int stop) {
    int next = stop + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private void add(List<Sentence> sentences, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Word> words = words(start, end);
    if (!words.isEmpty()) {
      sentences.add(new Sentence(start, end, words));
    }
  }

  private List<Word> words(int from, int to) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      words.add(new Word(word.start(), word.group()));
    }
    return words;
  }
}
