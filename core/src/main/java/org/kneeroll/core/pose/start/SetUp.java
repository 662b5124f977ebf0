package org.kneeroll.core.pose.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.measure.Amount;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;

/**
 * What the model understands of an exercise's set-up.
 *
 * <p>The words of a placement are free; the model looks for those that change a picture.
 *
 * @param placements by part of the body
 */
public record SetUp(Map<BodyPart, Placement> placements) {

  public SetUp {
    placements = Map.copyOf(placements);
  }

  /** How far the knees are bent, in degrees, if that is given as an angle. */
  public OptionalDouble kneeFlexion() {
    Optional<Amount> knees = amount(BodyPart.KNEES).or(() -> amount(BodyPart.KNEE));
    return knees.isPresent() && knees.get() instanceof Angle angle
        ? OptionalDouble.of(angle.degrees())
        : OptionalDouble.empty();
  }

  /** How far the hips are bent, in degrees, if that is given as an angle. */
  public OptionalDouble hipFlexion() {
    Optional<Amount> hips = amount(BodyPart.HIPS).or(() -> amount(BodyPart.HIP));
    return hips.isPresent() && hips.get() instanceof Angle angle
        ? OptionalDouble.of(angle.degrees())
        : OptionalDouble.empty();
  }

  /** How far the heels are from the bottom, in metres, if that is given as a length. */
  public OptionalDouble heelsFromBottomM() {
    Optional<Amount> heels = amount(BodyPart.HEELS).or(() -> amount(BodyPart.FEET));
    return heels.isPresent() && heels.get() instanceof Length length
        ? OptionalDouble.of(length.centimetres() / 100)
        : OptionalDouble.empty();
  }

  /** Whether something is said about a part that contains one of some words. */
  public boolean says(BodyPart part, String... words) {
    String said = words(part);
    return List.of(words).stream().anyMatch(said::contains);
  }

  /** What is said about a part, in lower case; empty for nothing. */
  public String words(BodyPart part) {
    Placement placement = placements.get(part);
    return placement == null ? "" : placement.words().toLowerCase(Locale.ROOT);
  }

  private Optional<Amount> amount(BodyPart part) {
    return Optional.ofNullable(placements.get(part)).flatMap(Placement::amount);
  }
}
