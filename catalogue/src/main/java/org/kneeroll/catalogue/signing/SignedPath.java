package org.kneeroll.catalogue.signing;

import org.kneeroll.core.diagnostic.ModelPath;

/** Reads a path as {@link ModelPath#toString()} writes it. */
final class SignedPath {

  private static final int MOST_DIGITS = 6;

  /** No path of the model is as long; one that is was not written by Kneeroll. */
  private static final int MOST_STEPS = 24;

  private SignedPath() {}

  /** The path; where brackets hold no number they belong to the key. */
  static ModelPath parse(String text) {
    String[] parts = text.split("\\.", MOST_STEPS + 1);
    if (parts.length > MOST_STEPS || text.chars().filter(c -> c == '[').count() > MOST_STEPS) {
      return ModelPath.of(text);
    }
    ModelPath path = ModelPath.ROOT;
    for (String part : parts) {
      int bracket = part.length();
      while (bracket > 0 && part.charAt(bracket - 1) == ']' && index(part, bracket) >= 0) {
        bracket = part.lastIndexOf('[', bracket - 1);
      }
      path = path.key(part.substring(0, bracket));
      for (int at = bracket; at < part.length(); ) {
        int end = part.indexOf(']', at) + 1;
        path = path.index(index(part, end));
        at = end;
      }
    }
    return path;
  }

  /** The number in brackets that end at an offset; -1 if there is none. */
  private static int index(String part, int end) {
    int open = part.lastIndexOf('[', end - 1);
    String digits = open < 0 ? "" : part.substring(open + 1, end - 1);
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }
}
