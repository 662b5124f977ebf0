package org.kneeroll.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.space.Frame;
import org.kneeroll.core.space.Vec3;

/**
 * Clinical angles put the parts of the body where the words of the field say, worked out by hand:
 * from upright with the arms down, x forwards, y up, z to the right.
 */
class KnownAnglesTest {

  private static final Skeleton SKELETON = new Skeleton(Anthropometry.STANDARD);

  /** Where the length of the moved part points, from its far end to its near one. */
  @ParameterizedTest
  @CsvSource({
    "RIGHT_HIP, FLEXION, 90, -1, 0, 0",
    "RIGHT_HIP, FLEXION, -30, 0.5, 0.866, 0",
    "RIGHT_HIP, ABDUCTION, 30, 0, 0.866, -0.5",
    "RIGHT_HIP, ABDUCTION, -30, 0, 0.866, 0.5",
    "RIGHT_KNEE, FLEXION, 90, 1, 0, 0",
    "RIGHT_SHOULDER, FLEXION, 90, -1, 0, 0",
    "RIGHT_SHOULDER, FLEXION, 180, 0, -1, 0",
    "RIGHT_SHOULDER, ABDUCTION, 90, 0, 0, -1",
    "RIGHT_ELBOW, FLEXION, 90, -1, 0, 0",
    "LOWER_BACK, FLEXION, 30, 0.5, 0.866, 0",
    "UPPER_BACK, FLEXION, -30, -0.5, 0.866, 0",
    "LOWER_BACK, ABDUCTION, 30, 0, 0.866, 0.5",
    "UPPER_NECK, FLEXION, 30, 0.5, 0.866, 0",
  })
  void pointTheLengthOfAPart(Joint joint, Axis axis, double degrees, double x, double y, double z) {
    assertBothSides(joint, axis, degrees, body -> body.rotation().y(), new Vec3(x, y, z));
  }

  /** Where the front of the moved part looks. */
  @ParameterizedTest
  @CsvSource({
    "RIGHT_HIP, ROTATION, 30, 0.866, 0, 0.5",
    "RIGHT_HIP, ROTATION, -30, 0.866, 0, -0.5",
    "RIGHT_KNEE, ROTATION, 30, 0.866, 0, 0.5",
    "RIGHT_SHOULDER, ROTATION, 90, 0, 0, 1",
    "RIGHT_ANKLE, FLEXION, 30, 0.866, 0.5, 0",
    "RIGHT_ANKLE, ROTATION, 30, 0.866, 0, 0.5",
    "UPPER_BACK, ROTATION, 30, 0.866, 0, 0.5",
    "LOWER_NECK, ROTATION, 30, 0.866, 0, 0.5",
  })
  void turnTheFrontOfAPart(Joint joint, Axis axis, double degrees, double x, double y, double z) {
    assertBothSides(joint, axis, degrees, body -> body.rotation().x(), new Vec3(x, y, z));
  }

  /** The same angle of the other side is the mirror image; in the middle, its opposite is. */
  private static void assertBothSides(
      Joint joint, Axis axis, double degrees, Function<Frame, Vec3> direction, Vec3 expected) {
    assertClose(direction.apply(placed(joint, axis, degrees)), expected);
    boolean changes = joint.side().isEmpty() && axis != Axis.FLEXION;
    assertClose(
        direction.apply(placed(joint.mirrored(), axis, changes ? -degrees : degrees)),
        new Vec3(expected.x(), expected.y(), -expected.z()));
  }

  private static Frame placed(Joint joint, Axis axis, double degrees) {
    Angles neutral = Posture.NEUTRAL.angles(joint);
    return SKELETON
        .place(Posture.NEUTRAL.with(joint, neutral.with(axis, degrees)))
        .frame(joint.child());
  }

  private static void assertClose(Vec3 actual, Vec3 expected) {
    assertThat(actual.x()).as("forwards").isCloseTo(expected.x(), within(1e-3));
    assertThat(actual.y()).as("up").isCloseTo(expected.y(), within(1e-3));
    assertThat(actual.z()).as("right").isCloseTo(expected.z(), within(1e-3));
  }
}
