package org.kneeroll.core.exercise;

/** Why an exercise is done on one side only. */
public enum OneSideReason implements Term {
  /** Only one side has the symptoms. */
  SYMPTOMATIC,
  /** Only one side was operated on. */
  OPERATED,
  /** Only one side is weak. */
  WEAKER,
  /** Only one side is stiff. */
  STIFFER,
  /** A clinician chose the side for a person. */
  PRESCRIBED,
  /** The source gives no reason. */
  NOT_STATED_BY_SOURCE;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
