package org.kneeroll.core.anatomy;

/** The three clinical axes of a joint. */
public enum Axis {
  /** About the axis that points to the right: forwards and backwards. */
  FLEXION,
  /** About the axis that points forwards: away from the middle, or sideways. */
  ABDUCTION,
  /** About the long axis of what moves. */
  ROTATION
}
