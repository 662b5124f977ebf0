package org.kneeroll.core.leaflet;

import org.kneeroll.core.body.Build;
import org.kneeroll.core.exercise.Term;

/** How broad the body in figures is. The pose is the same for all. */
public enum FigureBuild implements Term {
  /** Girths at the 5th percentile of the measured people. */
  SLIM(Build.SLIM),
  /** The median girths. */
  AVERAGE(Build.AVERAGE),
  /** Girths at the 95th percentile. */
  FULL(Build.FULL);

  private final Build girths;

  FigureBuild(Build girths) {
    this.girths = girths;
  }

  /** The build of the body model that it stands for. */
  public Build girths() {
    return girths;
  }

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
