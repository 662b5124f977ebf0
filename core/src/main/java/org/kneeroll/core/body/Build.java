package org.kneeroll.core.body;

/** How stout a drawn body is: its girths; the lengths are the same for all. */
public enum Build {
  /** The girths at the 5th percentile of the measured people. */
  SLIM,
  /** The median girths. */
  AVERAGE,
  /** The girths at the 95th percentile. */
  FULL
}
