package org.kneeroll.core.exercise;

/** The part of the body that an exercise is for. */
public enum Region implements Term {
  /** Cervical spine. */
  NECK,
  /** Thoracic spine. */
  UPPER_BACK,
  /** Lumbar spine, with the sacroiliac joints. */
  LOWER_BACK,
  /** Shoulder and shoulder girdle. */
  SHOULDER,
  /** Elbow and forearm. */
  ELBOW,
  /** Wrist and hand. */
  WRIST_AND_HAND,
  /** Hip. */
  HIP,
  /** Knee. */
  KNEE,
  /** Ankle and foot. */
  ANKLE_AND_FOOT,
  /** No single part. */
  WHOLE_BODY;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
