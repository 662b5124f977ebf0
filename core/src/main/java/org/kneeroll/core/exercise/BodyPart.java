package org.kneeroll.core.exercise;

/** A landmark or a segment of the body that a person can see. */
public enum BodyPart implements Term {
  /** The head. */
  HEAD,
  /** The chin. */
  CHIN,
  /** The neck. */
  NECK,
  /** The shoulder. */
  SHOULDER,
  /** Both shoulders. */
  SHOULDERS,
  /** The arm. */
  ARM,
  /** Both arms. */
  ARMS,
  /** The elbow. */
  ELBOW,
  /** Both elbows. */
  ELBOWS,
  /** The forearm. */
  FOREARM,
  /** Both forearms. */
  FOREARMS,
  /** The hand. */
  HAND,
  /** Both hands. */
  HANDS,
  /** The chest. */
  CHEST,
  /** The trunk. */
  TRUNK,
  /** The back. */
  BACK,
  /** The pelvis. */
  PELVIS,
  /** The bottom. */
  BOTTOM,
  /** The hip. */
  HIP,
  /** Both hips. */
  HIPS,
  /** The thigh. */
  THIGH,
  /** Both thighs. */
  THIGHS,
  /** The knee. */
  KNEE,
  /** Both knees. */
  KNEES,
  /** The shin. */
  SHIN,
  /** Both shins. */
  SHINS,
  /** The ankle. */
  ANKLE,
  /** Both ankles. */
  ANKLES,
  /** The heel. */
  HEEL,
  /** Both heels. */
  HEELS,
  /** The foot. */
  FOOT,
  /** Both feet. */
  FEET,
  /** The toes. */
  TOES,
  /** The leg. */
  LEG,
  /** Both legs. */
  LEGS;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /** One of a pair where this names both, otherwise this. */
  public BodyPart single() {
    return switch (this) {
      case SHOULDERS -> SHOULDER;
      case ARMS -> ARM;
      case ELBOWS -> ELBOW;
      case FOREARMS -> FOREARM;
      case HANDS -> HAND;
      case HIPS -> HIP;
      case THIGHS -> THIGH;
      case KNEES -> KNEE;
      case SHINS -> SHIN;
      case ANKLES -> ANKLE;
      case HEELS -> HEEL;
      case FEET -> FOOT;
      case LEGS -> LEG;
      default -> this;
    };
  }
}
