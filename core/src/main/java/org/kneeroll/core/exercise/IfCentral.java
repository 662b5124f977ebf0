package org.kneeroll.core.exercise;

/** What holds where the pain is in the middle or on both sides. */
public enum IfCentral implements Term {
  /** Ask before doing the exercise. */
  ASK_CLINICIAN,
  /** Do it to each side. */
  EACH_SIDE,
  /** Do not do it. */
  LEAVE_OUT;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
