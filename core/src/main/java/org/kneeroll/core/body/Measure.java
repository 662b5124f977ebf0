package org.kneeroll.core.body;

/**
 * A length or a thickness of the body, as a share of the stature, with where the number comes from.
 *
 * <p>Lengths along the bones are those of Drillis and Contini (1966) as drawn in Winter,
 * Biomechanics and Motor Control of Human Movement, 4th edition 2009, figure 4.1, read in two or
 * more agreeing copies. Thicknesses are computed from the raw data of the ANSUR II survey (US Army
 * 2012, 4082 men and 1986 women, mean of both): 5th percentile, median and 95th percentile, divided
 * by the median stature. That survey measured soldiers, not the general or an older population.
 */
public enum Measure {
  /** Height of the ankle joint above the floor. */
  ANKLE_HEIGHT(.039, Foundation.SECOND_HAND),
  /** From the knee to the ankle. */
  SHANK(.246, Foundation.SECOND_HAND),
  /** From the hip to the knee. */
  THIGH(.245, Foundation.SECOND_HAND),
  /** From the middle of the body to a hip joint; Drillis and Contini give none. */
  HIP_SPACING(.050, Foundation.ASSUMED),
  /** From the middle between the hip joints up to the joint of the lumbar spine with the sacrum. */
  SACRUM_HEIGHT(.056, Foundation.ASSUMED),
  /** The lumbar spine. */
  LUMBAR_SPINE(.103, Foundation.ASSUMED),
  /**
   * The thoracic spine: what is left up to the seventh cervical vertebra, whose median height in
   * ANSUR II is .864 (men) and .857 (women) of the stature.
   */
  THORACIC_SPINE(.172, Foundation.COMPUTED),
  /** From the seventh cervical vertebra to below the skull. */
  NECK(.058, Foundation.ASSUMED),
  /** From below the skull to the crown: what is left of the stature. */
  SKULL_HEIGHT(.081, Foundation.COMPUTED),
  /** From the crown down to the chin. */
  FACE_HEIGHT(.130, Foundation.SECOND_HAND),
  /**
   * From the middle of the body to the centre of a shoulder joint: 2 cm less than half the
   * biacromial breadth of ANSUR II (.118 and .112). Drillis and Contini's .129 is 10 to 15 % wider.
   */
  SHOULDER_SPACING(.100, Foundation.ASSUMED),
  /** From below the last thoracic vertebra up to the centres of the shoulder joints. */
  SHOULDER_HEIGHT(.110, Foundation.ASSUMED),
  /** From the shoulder to the elbow; measured from the edge of the shoulder blade it is .186. */
  UPPER_ARM(.174, Foundation.ASSUMED),
  /** From the elbow to the wrist. */
  FOREARM(.146, Foundation.SECOND_HAND),
  /** From the wrist to the finger tips. */
  HAND(.108, Foundation.SECOND_HAND),
  /** The breadth of the hand. */
  HAND_BREADTH(.049, Foundation.COMPUTED),
  /** From the heel to the toes. */
  FOOT(.152, Foundation.SECOND_HAND),
  /** The breadth of the foot. */
  FOOT_BREADTH(.055, Foundation.SECOND_HAND),

  /** Radius of the thigh at its top. */
  THIGH_RADIUS(.0499, .0583, .0676),
  /** Radius of the thigh just above the knee. */
  KNEE_RADIUS(.0333, .0380, .0438),
  /** Greatest radius of the calf. */
  CALF_RADIUS(.0317, .0360, .0408),
  /** Smallest radius above the ankle. */
  ANKLE_RADIUS(.0188, .0209, .0234),
  /** Radius of the upper arm; measured with the muscle tensed, 8 % less is assumed at rest. */
  UPPER_ARM_RADIUS(.0243, .0286, .0337),
  /** Greatest radius of the forearm; measured tensed, 6 % less is assumed at rest. */
  FOREARM_RADIUS(.0226, .0253, .0285),
  /** Radius of the wrist, as if it were round. */
  WRIST_RADIUS(.0143, .0155, .0169),
  /** Radius of the neck. */
  NECK_RADIUS(.0311, .0340, .0379),
  /** Half the breadth of the chest. */
  CHEST_HALF_BREADTH(.0721, .0824, .0950),
  /** Half the depth of the chest. */
  CHEST_HALF_DEPTH(.0645, .0737, .0850),
  /** Half the breadth of the waist. */
  WAIST_HALF_BREADTH(.0761, .0921, .1118),
  /** Half the depth of the waist. */
  WAIST_HALF_DEPTH(.0541, .0655, .0795),
  /** Half the breadth of the hips. */
  HIP_HALF_BREADTH(.0914, .1033, .1170),
  /** Half the depth at the buttocks. */
  BUTTOCK_HALF_DEPTH(.0624, .0706, .0800),
  /** Half the breadth of the head. */
  HEAD_HALF_BREADTH(.0445, .0445, .0445),
  /** Half the length of the head from front to back. */
  HEAD_HALF_LENGTH(.0577, .0577, .0577);

  private final double slim;
  private final double average;
  private final double full;
  private final Foundation foundation;

  Measure(double share, Foundation foundation) {
    this.slim = share;
    this.average = share;
    this.full = share;
    this.foundation = foundation;
  }

  Measure(double slim, double average, double full) {
    this.slim = slim;
    this.average = average;
    this.full = full;
    this.foundation = Foundation.COMPUTED;
  }

  /** The share of the stature. */
  public double share(Build build) {
    return switch (build) {
      case SLIM -> slim;
      case AVERAGE -> average;
      case FULL -> full;
    };
  }

  /** How well the number is founded. */
  public Foundation foundation() {
    return foundation;
  }

  /** How well a measure of the body is founded. */
  public enum Foundation {
    /** Computed here from raw measurements that anybody can read. */
    COMPUTED,
    /** Read in several agreeing copies, not in the original. */
    SECOND_HAND,
    /** Chosen for this model; no source was found, or the sources measure something else. */
    ASSUMED
  }
}
