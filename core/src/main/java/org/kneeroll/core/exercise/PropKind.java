package org.kneeroll.core.exercise;

import java.util.List;

/** A thing that a picture can show. */
public enum PropKind implements Term {
  /** Under the head. */
  PILLOW,
  /** A towel rolled up: under the base of the spine, or under the knee that is pressed down. */
  ROLLED_TOWEL,
  /** A small ball, in the same place or between the knees. */
  BALL,
  /** What a sitting person sits on, and what a standing one holds on to. */
  CHAIR,
  /** What a hand rests on while the body leans. */
  TABLE,
  /** What the back leans on, or the hands. */
  WALL,
  /** An elastic band: between the hands, round the thighs, or tied to something in front. */
  BAND,
  /** What a foot steps up to. */
  STEP;

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  @Override
  public List<String> synonyms() {
    return this == ROLLED_TOWEL ? List.of("towel-roll", "towel") : List.of();
  }
}
