package org.kneeroll.core.exercise;

/** Where in the available range the movement ends. */
public enum PlaceInRange implements Term {
  /** In the first third, far from any end. */
  EARLY,
  /** In the middle of the range. */
  MID,
  /** Near the end that can be reached. */
  LATE;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /** Whether this place lies nearer to the start than another. */
  public boolean isBefore(PlaceInRange other) {
    return compareTo(other) < 0;
  }
}
