package org.kneeroll.core.pose;

import org.jspecify.annotations.Nullable;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.exercise.BodyPart;

/** The landmark whose way is meant where a movement counts the centimetres of a part. */
public final class PartLandmarks {

  private PartLandmarks() {}

  /**
   * The landmark of a part, on the side of another landmark.
   *
   * @param part null for none
   * @param shown what is followed where no part is named; its side is kept
   */
  public static Landmark of(@Nullable BodyPart part, Landmark shown) {
    if (part == null) {
      return shown;
    }
    boolean left = shown.name().startsWith("LEFT");
    Landmark landmark =
        switch (part.single()) {
          case HEAD, NECK -> Landmark.CROWN;
          case CHIN -> Landmark.CHIN;
          case SHOULDER -> Landmark.RIGHT_SHOULDER;
          case ELBOW -> Landmark.RIGHT_ELBOW;
          case HAND, ARM, FOREARM -> Landmark.RIGHT_HAND;
          case CHEST, TRUNK, BACK -> Landmark.CHEST;
          case PELVIS, BOTTOM, HIP -> Landmark.PELVIS;
          case KNEE, THIGH -> Landmark.RIGHT_KNEE;
          case SHIN, ANKLE, LEG -> Landmark.RIGHT_ANKLE;
          case HEEL, FOOT -> Landmark.RIGHT_HEEL;
          case TOES -> Landmark.RIGHT_TOES;
          default -> shown;
        };
    return left ? landmark.mirrored() : landmark;
  }
}
