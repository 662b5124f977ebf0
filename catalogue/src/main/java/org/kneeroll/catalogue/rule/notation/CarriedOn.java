package org.kneeroll.catalogue.rule.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether pieces between commas are texts by themselves or one sentence that was cut.
 *
 * <p>Decided by grammar's closed classes, which do not grow: words that only carry a sentence on,
 * words that only begin a clause. What could be either is taken for a text by itself.
 */
final class CarriedOn {

  /** Conjunctions, relative words and the like: what begins so goes on from what stood before. */
  private static final Set<String> CARRY_ON =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
          "so",
          "yet",
          "then",
          "which",
          "who",
          "whose",
          "where",
          "especially",
          "particularly",
          "including",
          "even",
          "unless",
          "until",
          "because",
          "although",
          "though",
          "whether",
          "rather",
          "either",
          "such",
          "ie",
          "eg",
          "etc");

  /** What a clause with a subject of its own begins with: pronouns and determiners. */
  private static final Set<String> SUBJECT =
      Set.of(
          "you", "your", "it", "its", "they", "their", "there", "the", "a", "an", "any", "this",
          "that", "these", "those", "one", "both", "he", "she", "we", "our", "no", "some", "new",
          "more", "if", "when", "after", "before", "while");

  /** Of those, what makes a whole clause likely, and not only a noun. */
  private static final Set<String> CLAUSE =
      Set.of("you", "your", "it", "they", "there", "the", "this", "these", "he", "she", "we");

  /** What begins a clause that another one has to follow. */
  private static final Set<String> CONDITION =
      Set.of("if", "when", "while", "unless", "because", "although", "until", "once");

  /** What no text ends with: the next word belongs to it. */
  private static final Set<String> OPEN_END =
      Set.of(
          "and", "or", "but", "of", "the", "a", "an", "to", "with", "from", "for", "your", "than",
          "as", "that", "which", "if", "when", "very", "is", "are", "not");

  /** Two things of one word each, with which an enumeration ends: "swollen and painful". */
  private static final Pattern LAST_TWO = Pattern.compile("[\\p{L}'’-]++ (?:and|or) \\p{L}");

  /** "spreading down your arm": a participle with a direction. */
  private static final Pattern GOING_ON =
      Pattern.compile("[\\p{L}-]{1,30}ing (?:to|into|down|up|along|across|through)\\b");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?!\\d)");

  private CarriedOn() {}

  /**
   * The texts that the pieces most likely are, each with the pieces that it was cut into.
   *
   * @param pieces without white space around them
   * @param isProse whether the list holds texts, rather than names of people or things
   * @param isSentences whether they are sentences, rather than phrases such as signs
   */
  static List<List<Integer>> texts(List<String> pieces, boolean isProse, boolean isSentences) {
    List<List<Integer>> texts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean joined =
          i > 0
              && (isCertain(pieces.get(i - 1), pieces.get(i))
                  || carriesOn(pieces.get(i))
                  || OPEN_END.contains(lastWord(pieces.get(i - 1)))
                  || (isProse
                      && readsOn(pieces, i, texts.get(texts.size() - 1).get(0), isSentences)));
      if (!joined) {
        texts.add(new ArrayList<>());
      }
      texts.get(texts.size() - 1).add(i);
    }
    return texts;
  }

  private static boolean readsOn(List<String> pieces, int at, int begin, boolean isSentences) {
    String piece = pieces.get(at);
    if (isUnfinishedSentence(pieces.get(begin), pieces.get(at - 1), piece)) {
      return true;
    }
    String first = firstWord(piece);
    String head = firstWord(pieces.get(begin));
    if (GOING_ON.matcher(piece).lookingAt()) {
      return true;
    }
    if (isSentences && CONDITION.contains(head) && begin == at - 1 && !CONDITION.contains(first)) {
      return true;
    }
    boolean bare = !SUBJECT.contains(first);
    boolean tail = LAST_TWO.matcher(piece).lookingAt();
    boolean leadsTo = at + 1 < pieces.size() && isLastOfEnumeration(pieces.get(at + 1));
    return bare && (tail || (words(piece) <= 2 && (CLAUSE.contains(head) || leadsTo)));
  }

  private static boolean isLastOfEnumeration(String piece) {
    String first = firstWord(piece);
    return first.equals("and") || first.equals("or");
  }

  /** Whether no list could mean it so: a bracket or a number goes on behind the comma. */
  static boolean isCertain(String before, String piece) {
    return count(before, '(') > count(before, ')')
        || (endsInDigit(before) && THOUSANDS.matcher(piece).lookingAt());
  }

  /** Whether a text begins with a word that only carries a sentence on. */
  static boolean carriesOn(String piece) {
    return CARRY_ON.contains(firstWord(piece));
  }

  /** Whether a text ends so that the next word has to belong to it. */
  static boolean isOpen(String text) {
    return OPEN_END.contains(lastWord(text))
        || text.endsWith(",")
        || count(text, '(') > count(text, ')')
        || count(text, '"') % 2 == 1
        || count(text, '“') > count(text, '”');
  }

  /** Whether a text ends as a sentence does. */
  static boolean isFinished(String text) {
    int end = text.length();
    while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || isClosing(text, end - 1))) {
      end--;
    }
    return end > 0 && ".!?…:".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isClosing(String text, int at) {
    return ")]\"'”’".indexOf(text.charAt(at)) >= 0;
  }

  /** One capital and one full stop between them. */
  private static boolean isUnfinishedSentence(String begin, String before, String piece) {
    boolean capital = isCapitalised(begin) && !isCapitalised(piece) && startsWithLetter(piece);
    return capital && !isFinished(before);
  }

  private static boolean isCapitalised(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1));
  }

  private static boolean startsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  static int words(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean white = Character.isWhitespace(text.charAt(i));
      count += !white && !inside ? 1 : 0;
      inside = !white;
    }
    return count;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return text.substring(0, end).replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start).toLowerCase(Locale.ROOT);
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
