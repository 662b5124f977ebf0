package org.kneeroll.core.exercise;

import java.util.List;

/** Where the hands are in a picture. */
public enum Hands implements Term {
  /** Beside the body. */
  AT_SIDES,
  /** On the belly. */
  ON_BELLY,
  /** On the thighs. */
  ON_THIGHS,
  /** On the hips. */
  ON_HIPS,
  /** On the buttocks. */
  ON_BUTTOCKS,
  /** Under the hollow of the lower back. */
  UNDER_LOWER_BACK,
  /** On the opposite shoulders. */
  CROSSED_ON_CHEST,
  /** Behind the thigh of the leg, or the legs, that are drawn up. */
  BEHIND_THIGHS,
  /** On the shin below the knee, or as near to it as the arms reach. */
  ON_SHINS,
  /** On a knee that is drawn up; of a turned-out one, the hand of the same side on the inside. */
  ON_KNEE,
  /** Under the head. */
  UNDER_HEAD,
  /** Beside the shoulders, with the forearms on the surface. */
  FOREARMS_DOWN,
  /** Palms on the surface below the shoulders. */
  ON_FLOOR,
  /** One palm on a table. */
  ON_TABLE,
  /** Palms on a wall in front of the body. */
  ON_WALL,
  /** On the back of a chair that stands in front of the body. */
  ON_CHAIR,
  /** Behind the head, elbows out. */
  BEHIND_HEAD,
  /** Stretched forwards at the height of the shoulders. */
  FORWARDS;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  @Override
  public List<String> synonyms() {
    return switch (this) {
      case UNDER_LOWER_BACK -> List.of("small-of-back");
      case FOREARMS_DOWN -> List.of("elbows-on-floor");
      case ON_BUTTOCKS -> List.of("on-bottom");
      default -> List.of();
    };
  }
}
