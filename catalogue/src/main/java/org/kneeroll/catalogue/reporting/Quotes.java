package org.kneeroll.catalogue.reporting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.core.exercise.ValueStatus;

/** Values as evidence quotes them. */
final class Quotes {

  private static final int MOST = 80;
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

  private Quotes() {}

  /** The last key of a value's path. */
  static String lastKey(ResolvedValue value) {
    String path = value.path().toString();
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** An amount with its key and its status; a blank or unknown one is its own status. */
  static String amount(ResolvedValue value) {
    Optional<ValueStatus> status = value.status();
    boolean saysItself =
        status.isEmpty() || value.text().endsWith(")") || value.text().equals(status.get().word());
    return lastKey(value)
        + " "
        + value.text()
        + (saysItself ? "" : " (" + status.get().word() + ")");
  }

  /** The sentence in which some words stand; the beginning of the text if they are in none. */
  static String sentence(ResolvedValue value, Pattern words) {
    return BETWEEN_SENTENCES
        .splitAsStream(value.text())
        .filter(sentence -> words.matcher(sentence).find())
        .findFirst()
        .map(sentence -> inQuotes(sentence.replaceAll("\\s+", " ")))
        .orElseGet(() -> beginning(value));
  }

  /** A text, or as much of it as is needed to find it. */
  static String beginning(ResolvedValue value) {
    String text = value.text().replaceAll("\\s+", " ");
    if (text.length() <= MOST) {
      return inQuotes(text);
    }
    int blank = text.lastIndexOf(' ', MOST);
    return inQuotes(text.substring(0, blank < 1 ? MOST : blank) + " \u2026");
  }

  private static String inQuotes(String text) {
    return "\u201C" + text + "\u201D";
  }
}
