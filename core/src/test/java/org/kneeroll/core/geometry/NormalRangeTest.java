package org.kneeroll.core.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.anatomy.Axis;
import org.kneeroll.core.anatomy.JointKind;
import org.kneeroll.core.exercise.Position;

class NormalRangeTest {

  private static List<NormalRange> ranges(
      JointKind kind, Axis axis, double degrees, Position position, AgeBand band) {
    return NormalRange.of(kind, axis, degrees, position).stream()
        .filter(range -> range.band() == band)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "KNEE, FLEXION, 90, SUPINE, YOUNGER, 139.8",
    "KNEE, FLEXION, 90, SUPINE, MIDDLE, 135.35",
    "KNEE, FLEXION, 90, SUPINE, OLDER, 127.6",
    "HIP, FLEXION, -5, PRONE, MIDDLE, 15.1",
    "HIP, ROTATION, 20, CROOK_LYING, YOUNGER, 38.5",
    "HIP, ROTATION, 20, PRONE, YOUNGER, 41.8",
    "HIP, ROTATION, -20, SITTING, MIDDLE, 37.9",
    "LOWER_BACK, ROTATION, -5, SITTING, OLDER, 7",
    "UPPER_BACK, ROTATION, -5, SITTING, YOUNGER, 44.8",
    "UPPER_NECK, FLEXION, -5, SITTING, MIDDLE, 32.25",
  })
  void areTheMeansOfTheStudies(
      JointKind kind, Axis axis, double degrees, Position position, AgeBand band, double mean) {
    assertThat(ranges(kind, axis, degrees, position, band))
        .singleElement()
        .satisfies(range -> assertThat(range.degrees()).isCloseTo(mean, within(1e-9)))
        .satisfies(range -> assertThat(range.source()).isNotBlank());
  }

  @Test
  void fallWithAgeWhereTheBackLeansBack() {
    List<Double> byAge =
        NormalRange.of(JointKind.LOWER_BACK, Axis.FLEXION, -10, Position.STANDING).stream()
            .map(NormalRange::degrees)
            .toList();

    assertThat(byAge).hasSize(3).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(byAge).allMatch(degrees -> degrees > 6 && degrees < 29);
  }

  @Test
  void areMissingWhereNobodyMeasured() {
    assertThat(NormalRange.of(JointKind.KNEE, Axis.ROTATION, 5, Position.SUPINE)).isEmpty();
    assertThat(ranges(JointKind.ANKLE, Axis.FLEXION, -5, Position.SUPINE, AgeBand.MIDDLE))
        .isEmpty();
  }

  @Test
  void areOneForEachAgeAtMost() {
    for (JointKind kind : JointKind.values()) {
      for (Axis axis : Axis.values()) {
        for (Position position : Position.values()) {
          for (double degrees : new double[] {-10, 10}) {
            Set<AgeBand> bands = new HashSet<>();
            assertThat(NormalRange.of(kind, axis, degrees, position))
                .as("%s %s %s in %s", kind, axis, degrees, position)
                .allMatch(range -> bands.add(range.band()));
          }
        }
      }
    }
  }
}
