package org.kneeroll.core.diagnostic;

/**
 * An author's own text inside a message: between backticks, on one line, and not so long that the
 * message gets lost.
 */
public final class Quoted {

  private static final int MOST = 60;

  private Quoted() {}

  /**
   * The text as a message shows it.
   *
   * @param text what an author wrote; of a long one, the beginning is shown
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder("`");
    int[] points = text.strip().codePoints().limit(MOST + 1L).toArray();
    for (int i = 0; i < Math.min(points.length, MOST); i++) {
      shown.appendCodePoint(isPrintable(points[i]) ? points[i] : ' ');
    }
    return shown.append(points.length > MOST ? "...`" : "`").toString();
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
