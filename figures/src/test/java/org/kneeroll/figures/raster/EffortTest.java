package org.kneeroll.figures.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.body.Build;
import org.kneeroll.core.exercise.PictureShow;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.figures.Poses;
import org.kneeroll.figures.field.Field;
import org.kneeroll.figures.flesh.Bones;
import org.kneeroll.figures.flesh.Figure;

/** What looking at a body costs, in distances that are worked out: the same on every machine. */
class EffortTest {

  /** Rays in a metre of a body that is printed 48 mm for each metre, 8 in each. */
  private static final double PRINTED = 384;

  private static final Field STANDING = body(Poses.armRaise(Build.AVERAGE, PictureShow.STILL));
  private static final Field LYING = body(Poses.lying());

  @ParameterizedTest
  @CsvSource({"PARTS, 320000", "OUTLINES, 270000", "ALL, 460000"})
  void aBodyIsSeenWithFewDistances(Detail detail, int most) {
    for (Field body : List.of(STANDING, LYING)) {
      Raster seen = look(body, PRINTED, detail);

      assertThat(seen.samples()).isBetween(most / 3, most);
    }
  }

  @ParameterizedTest
  @EnumSource
  void twiceTheRaysCostLittleMoreThanTwiceAsMuch(Detail detail) {
    int coarse = look(LYING, PRINTED / 2, detail).samples();

    assertThat(look(LYING, PRINTED, detail).samples()).isLessThan(coarse * 27 / 10);
  }

  private static Raster look(Field body, double raysPerMetre, Detail detail) {
    Camera camera = Camera.at(14, 12);
    return Tracer.trace(body, camera, Window.around(-1.1, -1.9, 1.1, 0.4, raysPerMetre), detail);
  }

  private static Field body(PosedExercise exercise) {
    return Figure.of(new Bones(exercise.path().body(1), Map.of()), Hairstyle.BUN);
  }
}
