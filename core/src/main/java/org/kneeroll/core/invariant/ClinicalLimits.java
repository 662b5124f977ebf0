package org.kneeroll.core.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;

/**
 * The limits that a catalogue sets for small movements, by what moves and what the back does.
 *
 * <p>Limits are data. They are kept apart by movement and direction because 45 degrees of a knee
 * roll say nothing about 45 degrees of a neck turn; where none is known, none is made up.
 *
 * @param limits at most one for each part and motion
 */
public record ClinicalLimits(List<ClinicalLimit> limits) {

  private static final ClinicalLimits SHIPPED =
      new ClinicalLimits(
          List.of(
              new ClinicalLimit(
                  BodyPart.THIGH,
                  SpineMotion.ROTATION,
                  Angle.degrees(45),
                  "a roll of the knees",
                  ClinicalLimit.Foundation.STATED,
                  "knee rocks, Dr Gina Bernal, 2025"),
              new ClinicalLimit(
                  BodyPart.KNEE,
                  SpineMotion.FLEXION,
                  Length.centimetres(10),
                  "a rock of the knee at the chest",
                  ClinicalLimit.Foundation.PROPOSED,
                  "proposed by the Kneeroll project: such a rock is 7 to 10 cm on a modelled body"),
              new ClinicalLimit(
                  BodyPart.KNEE,
                  SpineMotion.SIDE_BEND,
                  Length.centimetres(3),
                  "a step of knee walking",
                  ClinicalLimit.Foundation.PROPOSED,
                  "proposed by the Kneeroll project, from \"about 2 cm\" in Breathe Move Relax, 2013")));

  /**
   * Copies the limits.
   *
   * @throws IllegalArgumentException if two are for the same part and motion
   */
  public ClinicalLimits {
    limits = List.copyOf(limits);
    long kinds =
        limits.stream().map(limit -> List.of(limit.part(), limit.spine())).distinct().count();
    if (kinds < limits.size()) {
      throw new IllegalArgumentException("two limits for the same movement: " + limits);
    }
  }

  /** The limits that come with Kneeroll, each with its source; none is reviewed by a clinician. */
  public static ClinicalLimits shipped() {
    return SHIPPED;
  }

  /** The limit for a part and a motion of the back, if one is known. */
  public Optional<ClinicalLimit> find(BodyPart part, SpineMotion spine) {
    return limits.stream()
        .filter(limit -> limit.part() == part.single() && limit.spine() == spine)
        .findFirst();
  }

  /**
   * The same limits, with those of a catalogue in place of the shipped ones.
   *
   * @param overrides each with a reviewer, a role, a date and a reason; one that lacks any of them
   *     is left out, so that nobody's limit is ever used
   */
  public ClinicalLimits with(List<LimitOverride> overrides) {
    ClinicalLimits result = this;
    for (LimitOverride override : overrides) {
      result = result.with(override);
    }
    return result;
  }

  private ClinicalLimits with(LimitOverride override) {
    BodyPart part = override.part();
    SpineMotion spine = override.spine();
    Amount upTo = override.upTo();
    Review review = override.review();
    if (part == null || spine == null || upTo == null || review == null || !review.isReasoned()) {
      return this;
    }
    List<ClinicalLimit> changed = new ArrayList<>(limits);
    String name =
        find(part, spine).map(ClinicalLimit::movement).orElse("a movement of the " + part.word());
    changed.removeIf(limit -> limit.part() == part.single() && limit.spine() == spine);
    String source = "set by " + review.reviewer() + ", " + review.role() + ", " + review.date();
    changed.add(
        new ClinicalLimit(part, spine, upTo, name, ClinicalLimit.Foundation.STATED, source));
    return new ClinicalLimits(changed);
  }
}
