package org.kneeroll.catalogue.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kneeroll.core.wording.Cue;

/**
 * What to write for a patient in place of a word of the clinic or of the office.
 *
 * <p>The list that comes with Kneeroll, {@code plain-words.txt}, follows the advice of the NHS
 * service manual to use the words that people use themselves. A catalogue adds its own under {@code
 * plain-words}; a word that stands for itself there is accepted.
 */
public final class PlainWords {

  private static final Pattern FIRST_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’-])[\\p{L}\\p{N}]+");

  private static final PlainWords SHIPPED = new PlainWords(shippedWords());

  /** Before a word that is explained rather than used: "(the patella", "called the patella". */
  private static final Pattern EXPLAINED_BEFORE =
      Pattern.compile(
          "(?i)(?:\\((?:the |your |or )?|\\b(?:called|known as|named)(?: the| a)? [\"“']?)$");

  private final Map<String, String> plain;

  /** By their first words: most words of a text begin none of them. */
  private final Map<String, Pattern> forms;

  private PlainWords(Map<String, String> plain) {
    this.plain = plain;
    this.forms =
        plain.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    PlainWords::firstWord,
                    Collectors.collectingAndThen(Collectors.toList(), PlainWords::pattern)));
  }

  private static String firstWord(String form) {
    Matcher word = FIRST_WORD.matcher(form);
    return word.lookingAt() ? word.group() : "";
  }

  /** The longest form counts. */
  private static Pattern pattern(List<String> forms) {
    String any =
        forms.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
            .map(form -> Pattern.quote(form).replace(" ", "\\E\\s{1,3}\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?:" + any + ")(?![\\p{L}\\p{N}'’]|-\\p{L})", Pattern.CASE_INSENSITIVE);
  }

  /**
   * A word that has a plainer one.
   *
   * @param cue where it stands
   * @param plain what to write in its place; words between commas are alternatives
   */
  public record Found(Cue cue, String plain) {}

  private static Map<String, String> shippedWords() {
    Map<String, String> plain = new HashMap<>();
    for (String entry : WordList.read("plain-words.txt")) {
      String[] parts = WordList.parts(entry);
      for (String form : parts[0].split(",", -1)) {
        plain.put(form.strip(), parts[1]);
      }
    }
    return plain;
  }

  /** The words that come with Kneeroll. */
  public static PlainWords shipped() {
    return SHIPPED;
  }

  /**
   * The same words, and those of a catalogue.
   *
   * @param own plain words by what they replace, in any case; a word that replaces itself is no
   *     longer looked for
   */
  public PlainWords with(Map<String, String> own) {
    if (own.isEmpty()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(plain);
    own.forEach(
        (word, better) -> {
          String form = key(word);
          if (form.equals(key(better))) {
            all.remove(form);
          } else if (!form.isEmpty()) {
            all.put(form, better);
          }
        });
    return new PlainWords(Map.copyOf(all));
  }

  /** How many words there are. */
  public int size() {
    return plain.size();
  }

  /** Those that stand in a text, in its order, less those that the text explains. */
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher first = FIRST_WORD.matcher(text).useTransparentBounds(true);
    while (first.find()) {
      Pattern form = forms.get(first.group().toLowerCase(Locale.ROOT));
      if (form == null) {
        continue;
      }
      Matcher word =
          form.matcher(text).region(first.start(), text.length()).useTransparentBounds(true);
      if (word.lookingAt()) {
        String better = plain.get(key(word.group()));
        if (better != null && !isExplained(text, word.start(), word.end())) {
          found.add(new Found(new Cue(word.start(), word.end(), word.group()), better));
        }
        first.region(word.end(), text.length());
      }
    }
    return found;
  }

  private static boolean isExplained(String text, int from, int to) {
    return text.startsWith(" (", to)
        || EXPLAINED_BEFORE.matcher(text.substring(Math.max(0, from - 20), from)).find();
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
