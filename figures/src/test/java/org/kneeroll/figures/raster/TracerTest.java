package org.kneeroll.figures.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.field.Piece;
import org.kneeroll.figures.field.RoundCone;

class TracerTest {

  @ParameterizedTest
  @ValueSource(doubles = {80, 200, 500})
  void theEdgeOfABallIsFoundToAFractionOfARay(double raysPerMetre) {
    Raster seen = look(List.of(ball(0, 0, 0, 0.1, 1)), raysPerMetre);
    int edges = 0;
    for (int y = 1; y < seen.rows(); y++) {
      for (int x = 1; x < seen.columns(); x++) {
        if ((seen.part(x, y) == 0) != (seen.part(x - 1, y) == 0)) {
          double across = seen.window().left() + (x - 0.5 + seen.place(false, x, y)) / raysPerMetre;
          double down = seen.window().top() + (y + 0.5) / raysPerMetre;
          double radius = Math.sqrt(across * across + down * down);
          assertThat(radius).isCloseTo(0.1, within(0.25 / raysPerMetre));
          edges++;
        }
      }
    }
    assertThat(edges).isGreaterThan((int) (0.3 * raysPerMetre));
  }

  @Test
  void whatIsNearerHidesWhatIsBehindAndTheDepthStepIsMeasured() {
    Raster seen = look(List.of(ball(0, 0, 0, 0.1, 1), ball(0.05, 0, 0.3, 0.05, 2)), 200);
    boolean stepped = false;
    for (int x = 1; x < seen.columns(); x++) {
      int y = seen.rows() / 2;
      if (seen.part(x, y) != seen.part(x - 1, y) && seen.part(x, y) * seen.part(x - 1, y) == 2) {
        assertThat(seen.step(false, x, y)).isGreaterThan(0.15);
        stepped = true;
      }
    }
    assertThat(stepped).isTrue();
  }

  @Test
  void aSmoothBodyHasNoFoldsInside() {
    Raster seen = look(List.of(ball(0, 0, 0, 0.12, 1)), 300);
    for (int y = 0; y < seen.rows(); y++) {
      for (int x = 1; x < seen.columns(); x++) {
        if (seen.part(x, y) == 1 && seen.part(x - 1, y) == 1) {
          assertThat(seen.step(false, x, y)).isLessThan(0.004);
        }
      }
    }
  }

  private static Field ball(double x, double y, double z, double radius, int part) {
    double[] a = {x, y, z};
    double[] b = {x, y + 1e-5, z};
    return new Field.Leaf(new Piece(new RoundCone(a, radius, b, radius), part, (u, v, w) -> 1));
  }

  private static Raster look(List<Field> fields, double raysPerMetre) {
    return Tracer.trace(
        Field.Union.of(0, fields),
        Camera.at(0, 0),
        Window.around(-0.2, -0.2, 0.2, 0.2, raysPerMetre),
        Detail.ALL);
  }
}
