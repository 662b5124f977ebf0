package org.kneeroll.core.exercise;

import java.util.List;

/** The start position. */
public enum Position implements Term {
  /** Lying on the back, legs straight. */
  SUPINE,
  /** Lying on the back, knees bent, feet flat; also called hook-lying. */
  CROOK_LYING,
  /** Lying on the front. */
  PRONE,
  /** Lying on the front, resting on the forearms. */
  PRONE_ON_ELBOWS,
  /** Lying on one side. */
  SIDE_LYING,
  /** On a chair. */
  SITTING,
  /** On the floor or bed, legs straight ahead. */
  LONG_SITTING,
  /** On both feet. */
  STANDING,
  /** On one knee and one foot. */
  HALF_KNEELING,
  /** On both knees, trunk upright. */
  KNEELING,
  /** On hands and knees. */
  FOUR_POINT_KNEELING,
  /** The position does not matter. */
  ANY;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  @Override
  public List<String> synonyms() {
    return this == CROOK_LYING ? List.of("hook-lying") : List.of();
  }

  /** Whether the body lies, so that getting up needs a word of its own. */
  public boolean isLying() {
    return switch (this) {
      case SUPINE, CROOK_LYING, PRONE, PRONE_ON_ELBOWS, SIDE_LYING -> true;
      default -> false;
    };
  }

  /** Whether the feet alone carry the body; where any position will do, it is drawn standing. */
  public boolean isOnFeet() {
    return this == STANDING || this == ANY;
  }
}
