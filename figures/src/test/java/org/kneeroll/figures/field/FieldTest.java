package org.kneeroll.figures.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

  private static final Placed UPRIGHT =
      new Placed(0, 0, 0, new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRoundConeIsAllTheBallsBetweenItsEnds(long seed) {
    Random random = new Random(seed);
    double[] a = point(random);
    double[] b = point(random);
    double first = 0.02 + 0.1 * random.nextDouble();
    double second = 0.02 + 0.1 * random.nextDouble();
    RoundCone cone = new RoundCone(a, first, b, second);
    for (int i = 0; i < 200; i++) {
      double[] p = point(random);
      double nearest = Double.MAX_VALUE;
      for (int k = 0; k <= 2000; k++) {
        double t = k / 2000.0;
        Ball ball =
            new Ball(
                a[0] + (b[0] - a[0]) * t,
                a[1] + (b[1] - a[1]) * t,
                a[2] + (b[2] - a[2]) * t,
                first + (second - first) * t);
        nearest = Math.min(nearest, ball.distance(p[0], p[1], p[2]));
      }
      assertThat(cone.distance(p[0], p[1], p[2])).isCloseTo(nearest, within(1e-4));
    }
  }

  @Test
  void aBallThatLiesInAnotherAddsNothingToACone() {
    double[] a = {0, 0, 0};
    double[] b = {0.01, 0, 0};

    assertThat(new RoundCone(a, 0.1, b, 0.02).distance(0.3, 0, 0)).isCloseTo(0.2, within(1e-9));
    assertThat(new RoundCone(b, 0.02, a, 0.1).distance(0.3, 0, 0)).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void aTurnedBodyHasItsRadiiWhereTheyAreGiven() {
    Turned limb = new Turned(UPRIGHT, 0.4, new double[] {0.08, 0.06, 0.03}, new double[3]);

    assertThat(limb.distance(0.08, -0.001, 0)).isCloseTo(0, within(1e-3));
    assertThat(limb.distance(0, -0.2, 0.06)).isCloseTo(0, within(1e-9));
    assertThat(limb.distance(0, -0.43, 0)).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsNearARegionHasTheSameSurfaceThere(long seed) {
    Random random = new Random(seed);
    Field whole = body(random);
    int onSurface = 0;
    for (int i = 0; i < 8000; i++) {
      double[] p = point(random);
      double distance = whole.distance(p[0], p[1], p[2]);
      if (Math.abs(distance) < 0.005) {
        Ball region = new Ball(p[0] + 0.03, p[1] - 0.04, p[2], 0.06);
        Field near = whole.near((ball, reach) -> touches(ball, region, reach), 0);
        assertThat(near).isNotNull();
        assertThat(near.distance(p[0], p[1], p[2])).isCloseTo(distance, within(1e-4));
        onSurface++;
      }
    }
    assertThat(onSurface).isGreaterThan(20);
  }

  @Test
  void nothingOfAFieldIsNearARegionFarAway() {
    Field whole = body(new Random(1));

    assertThat(whole.near((ball, reach) -> touches(ball, new Ball(9, 9, 9, 1), reach), 0)).isNull();
  }

  private static boolean touches(Ball ball, Ball region, double reach) {
    return ball.distance(region.x(), region.y(), region.z()) < region.radius() + reach;
  }

  /** A trunk of a few balls, and two limbs on it. */
  private static Field body(Random random) {
    List<Field> trunk = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      trunk.add(leaf(random, 0.06 + 0.05 * random.nextDouble()));
    }
    Field body = Field.Union.of(0.04, trunk);
    for (int i = 0; i < 2; i++) {
      List<Field> limb = List.of(leaf(random, 0.05), leaf(random, 0.04), leaf(random, 0.03));
      Placed root = UPRIGHT.moved(random.nextDouble() - 0.5, random.nextDouble() - 0.5, 0);
      body = Field.Graft.of(body, Field.Union.of(0.015, limb), root, 0.06, 0.003, 0.2);
    }
    return body;
  }

  private static Field leaf(Random random, double radius) {
    RoundCone cone = new RoundCone(point(random), radius, point(random), radius * 0.8);
    return new Field.Leaf(new Piece(cone, 1, (x, y, z) -> 1));
  }

  private static double[] point(Random random) {
    return new double[] {
      random.nextDouble() - 0.5, random.nextDouble() - 0.5, 0.2 * random.nextDouble() - 0.1
    };
  }
}
