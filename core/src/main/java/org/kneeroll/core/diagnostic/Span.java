package org.kneeroll.core.diagnostic;

/**
 * A stretch of a {@link SourceText}, in UTF-16 code units from its beginning.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset after the last character, {@code start} or more; equal to {@code start} for a
 *     place between two characters, such as a value that was left empty
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the order of the two ends.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** How many UTF-16 code units the span covers. */
  public int length() {
    return end - start;
  }

  /** Earlier start first; of two spans with the same start, the shorter one first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
