package org.kneeroll.core.pose;

/** How the fingers are held. */
public enum Grip {
  /** Slightly curled, as a hand that hangs or rests. */
  RELAXED,
  /** Straight and side by side: the palm lies on something. */
  FLAT,
  /** Bent round a limb or a towel, with the thumb apart. */
  HOLDING,
  /** Closed. */
  FIST
}
