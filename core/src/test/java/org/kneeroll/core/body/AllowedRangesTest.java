package org.kneeroll.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.Joint;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.space.Vec3;

class AllowedRangesTest {

  private static final Skeleton SKELETON = new Skeleton(Anthropometry.STANDARD);

  private static double anyOf(JointKind.Movement movement, Random chance) {
    return movement.least() + chance.nextDouble() * (movement.most() - movement.least());
  }

  @ParameterizedTest
  @EnumSource(Joint.class)
  void giveEveryLandmarkAPlace(Joint joint) {
    Random chance = new Random(20261121);
    for (int i = 0; i < 100; i++) {
      Angles angles = Angles.NEUTRAL;
      for (Axis axis : Axis.values()) {
        angles = angles.with(axis, anyOf(joint.kind().movement(axis), chance));
      }
      PlacedBody body = SKELETON.place(Posture.NEUTRAL.with(joint, angles));
      for (Landmark landmark : Landmark.values()) {
        Vec3 at = body.at(landmark);
        assertThat(at.x() + at.y() + at.z()).as("%s at %s", landmark, angles).isFinite();
      }
    }
  }

  @Test
  void putTheAnkleBehindAKneeThatIsBentToARightAngle() {
    PlacedBody body = SKELETON.place(Posture.NEUTRAL.with(Joint.RIGHT_KNEE, Angles.flexion(90)));

    Vec3 shin = body.at(Landmark.RIGHT_ANKLE).minus(body.at(Landmark.RIGHT_KNEE));

    assertThat(shin.x()).isCloseTo(-Anthropometry.STANDARD.metres(Measure.SHANK), within(1e-9));
    assertThat(shin.y()).isCloseTo(0, within(1e-9));
  }

  @Test
  void putTheKneeInFrontOfAHipThatIsBentToARightAngle() {
    PlacedBody body = SKELETON.place(Posture.NEUTRAL.with(Joint.LEFT_HIP, Angles.flexion(90)));

    Vec3 thigh = body.at(Landmark.LEFT_KNEE).minus(body.at(Landmark.LEFT_HIP));

    assertThat(thigh.x()).isCloseTo(Anthropometry.STANDARD.metres(Measure.THIGH), within(1e-9));
    assertThat(thigh.y()).isCloseTo(0, within(1e-9));
  }
}
