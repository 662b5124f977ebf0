package org.kneeroll.catalogue.reporting;

import org.kneeroll.core.exercise.Term;

/** What can be asked of a leaflet and answered from its files. */
public enum Question implements Term {
  /** What it is called. */
  NAME,
  /** What it and its exercises are for. */
  PURPOSE,
  /** What is needed for each exercise. */
  EQUIPMENT,
  /** Whether somebody is there while the exercises are done. */
  SUPERVISION,
  /** On what the body rests, and so where the exercises are done. */
  PLACE,
  /** By which sign a person goes on. */
  PROGRESSION_RULE,
  /** To what a person goes on. */
  PROGRESSION,
  /** Start position, instructions, bounds and sides of each exercise. */
  REPLICATION,
  /** What a person does at home, and how often. */
  HOME,
  /** Advice besides the exercises. */
  OTHER_PARTS,
  /** Stop rules, red flags, precautions. */
  HARM,
  /** The dose of each exercise. */
  AMOUNTS,
  /** Whether a clinician chooses the amounts. */
  TAILORED,
  /** How an exercise is made to fit. */
  TAILORING,
  /** With what a person starts. */
  START;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
