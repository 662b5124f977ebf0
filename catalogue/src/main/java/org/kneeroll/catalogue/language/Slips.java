package org.kneeroll.catalogue.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Form;

/**
 * Mistakes of spelling and of choosing between two words that are often made in this field: "lay on
 * your back", "breath out", "you knee".
 *
 * <p>They stand in {@code slips.txt}. It is no dictionary: a word that it does not list is not
 * judged, and British and American spelling are both right.
 */
public final class Slips {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

  private static final Map<String, String> WORDS = new HashMap<>();
  private static final List<Mistake> MISTAKES = new ArrayList<>();

  private record Mistake(Form form, String right) {}

  static {
    for (String entry : WordList.read("slips.txt")) {
      String[] parts = WordList.parts(entry);
      if (parts[0].startsWith("/")) {
        String form = parts[0].substring(1, parts[0].length() - 1);
        MISTAKES.add(new Mistake(Form.of(form), parts[1]));
      } else {
        for (String word : parts[0].split(" ", -1)) {
          WORDS.put(word, parts[1]);
        }
      }
    }
  }

  private Slips() {}

  /**
   * A mistake.
   *
   * @param cue where it stands
   * @param right what is meant
   */
  public record Found(Cue cue, String right) {}

  /** Those in a text, in its order. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String right = WORDS.get(word.group().toLowerCase(Locale.ROOT));
      if (right != null) {
        found.add(found(word, word.group(), right));
      }
    }
    String lowered = Form.lowered(text);
    for (Mistake mistake : MISTAKES) {
      if (!mistake.form().mayOccurIn(lowered)) {
        continue;
      }
      Matcher matcher = mistake.form().matcher(text);
      while (matcher.find()) {
        if (found.stream().noneMatch(known -> overlaps(known.cue(), matcher))) {
          found.add(found(matcher, matcher.group(), meant(mistake.right(), matcher)));
        }
      }
    }
    found.sort(Comparator.comparingInt(known -> known.cue().from()));
    return found;
  }

  /** What is meant: {@code $1} in it stands for what the first group of the form matched. */
  private static String meant(String right, Matcher matcher) {
    String meant = right;
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String part = matcher.group(group);
      meant = meant.replace("$" + group, part == null ? "" : part);
    }
    return meant;
  }

  private static boolean overlaps(Cue cue, Matcher matcher) {
    return cue.from() < matcher.end() && matcher.start() < cue.to();
  }

  private static Found found(Matcher at, String wrong, String right) {
    boolean capital = Character.isUpperCase(wrong.charAt(0));
    String written =
        capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
    return new Found(new Cue(at.start(), at.end(), wrong), written);
  }
}
