package org.kneeroll.figures.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.drawing.Outline;

class CurveFitTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noPointLiesFurtherFromTheCurvesThanTheTolerance(long seed) {
    Polyline line = wave(new Random(seed));
    for (double tolerance : new double[] {0.2, 0.5, 2}) {
      List<double[]> curve = flattened(CurveFit.along(line, tolerance));
      for (double[] point : line.points()) {
        double nearest =
            curve.stream().mapToDouble(c -> Polyline.distance(c, point)).min().orElseThrow();
        assertThat(nearest).isLessThan(tolerance + 0.05);
      }
    }
  }

  @Test
  void aLooserToleranceNeedsFewerCurves() {
    Polyline line = wave(new Random(4));
    assertThat(CurveFit.along(line, 1)).hasSizeLessThan(CurveFit.along(line, 0.1).size());
  }

  @Test
  void aCircleBecomesAFewCurvesThatClose() {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double a = Math.PI * 2 * i / 200;
      points.add(new double[] {50 * Math.cos(a), 50 * Math.sin(a)});
    }
    List<Outline.Segment> curves = CurveFit.along(new Polyline(points, true), 0.5);

    assertThat(curves).hasSizeLessThan(10);
    assertThat(curves.get(curves.size() - 1)).isInstanceOf(Outline.Close.class);
    Outline.Move start = (Outline.Move) curves.get(0);
    Outline.Curve end = (Outline.Curve) curves.get(curves.size() - 2);
    assertThat(end.x()).isEqualTo(start.x());
    assertThat(end.y()).isEqualTo(start.y());
  }

  @Test
  void onlyWhereItMayALineIsDrawnInStraightPieces() {
    Polyline line = new Polyline(List.of(new double[] {0, 0}, new double[] {90, 30}), false);
    Polyline even = line.resampled(1);

    assertThat(CurveFit.along(even, 1)).noneMatch(Outline.Line.class::isInstance);
    assertThat(CurveFit.along(even, 1, 0.1))
        .containsExactly(new Outline.Move(0, 0), new Outline.Line(90, 30));
  }

  @Test
  void aCornerStaysACorner() {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i <= 40; i++) {
      points.add(new double[] {i, 0});
    }
    for (int i = 1; i <= 40; i++) {
      points.add(new double[] {40, i});
    }
    List<double[]> curve = flattened(CurveFit.along(new Polyline(points, false), 0.3));

    assertThat(curve).anySatisfy(p -> assertThat(p).containsExactly(40, 0));
  }

  private static Polyline wave(Random random) {
    double a = 5 + random.nextDouble() * 20;
    double b = 20 + random.nextDouble() * 60;
    double c = random.nextDouble() * 6;
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i <= 300; i++) {
      points.add(new double[] {i, a * Math.sin(i / b) + c * Math.cos(i * 2.1 / b)});
    }
    return new Polyline(points, false).resampled(1);
  }

  private static List<double[]> flattened(List<Outline.Segment> segments) {
    List<double[]> points = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (Outline.Segment segment : segments) {
      if (segment instanceof Outline.Move move) {
        x = move.x();
        y = move.y();
        points.add(new double[] {x, y});
      } else if (segment instanceof Outline.Curve c) {
        for (int i = 1; i <= 400; i++) {
          double t = i / 400.0;
          double s = 1 - t;
          double b0 = s * s * s;
          double b1 = 3 * s * s * t;
          double b2 = 3 * s * t * t;
          double b3 = t * t * t;
          points.add(
              new double[] {
                x * b0 + c.x1() * b1 + c.x2() * b2 + c.x() * b3,
                y * b0 + c.y1() * b1 + c.y2() * b2 + c.y() * b3
              });
        }
        x = c.x();
        y = c.y();
      }
    }
    return points;
  }
}
