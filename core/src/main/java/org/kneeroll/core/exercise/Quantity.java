package org.kneeroll.core.exercise;

/** A part of a dose that can be prescribed and written down. */
public enum Quantity implements Term {
  /** How many rounds. */
  SETS,
  /** How many times. */
  REPS,
  /** How long to stay. */
  HOLD,
  /** How long altogether. */
  DURATION,
  /** How long between sets. */
  REST,
  /** How often a day. */
  TIMES_PER_DAY,
  /** On how many days of a week. */
  DAYS_PER_WEEK,
  /** For how many days. */
  COURSE,
  /** With how much weight or resistance. */
  LOAD,
  /** How hard, from 1 to 10. */
  EFFORT;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
