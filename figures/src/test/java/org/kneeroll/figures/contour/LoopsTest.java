package org.kneeroll.figures.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopsTest {

  private static final Grid.Place MIDDLE = (lying, x, y) -> 0.5;

  @Test
  void aRingHasTwoLoops() {
    List<Polyline> loops =
        Loops.around(
            (x, y) -> x >= 1 && x <= 7 && y >= 1 && y <= 7 && !(x == 4 && y == 4), 9, 9, MIDDLE);

    assertThat(loops).hasSize(2);
    assertThat(loops.get(0).area()).isCloseTo(49, org.assertj.core.data.Offset.offset(1.0));
  }

  @Test
  void cellsThatOnlyTouchAtACornerHaveLoopsOfTheirOwn() {
    List<Polyline> loops =
        Loops.around((x, y) -> (x == 1 && y == 1) || (x == 2 && y == 2), 4, 4, MIDDLE);

    assertThat(loops).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void regionsTogetherHaveTheLoopsThatEachHasAlone(long seed) {
    Random random = new Random(seed);
    int[] cells = random.ints(30 * 20, 0, 4).toArray();
    Map<Integer, List<Polyline>> together =
        Loops.around((x, y) -> cells[y * 30 + x], new Grid(30, 20, MIDDLE));

    assertThat(together).containsOnlyKeys(1, 2, 3);
    together.forEach(
        (number, loops) -> {
          List<Polyline> alone =
              Loops.around((x, y) -> cells[y * 30 + x] == number, 30, 20, MIDDLE);
          assertThat(points(loops)).isEqualTo(points(alone));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyRegionHasClosedLoopsThatUseEachEdgeOnce(long seed) {
    Random random = new Random(seed);
    boolean[] cells = new boolean[30 * 20];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = random.nextInt(3) > 0;
    }
    Loops.Region region = (x, y) -> x >= 0 && y >= 0 && x < 30 && y < 20 && cells[y * 30 + x];
    int edges = 0;
    for (int y = 0; y <= 20; y++) {
      for (int x = 0; x <= 30; x++) {
        edges += region.has(x, y) == region.has(x - 1, y) ? 0 : 1;
        edges += region.has(x, y) == region.has(x, y - 1) ? 0 : 1;
      }
    }
    List<Polyline> loops = Loops.around(region, 30, 20, MIDDLE);

    assertThat(loops.stream().mapToInt(loop -> loop.points().size()).sum()).isEqualTo(edges);
    assertThat(loops).allMatch(Polyline::closed);
  }

  private static List<List<List<Double>>> points(List<Polyline> loops) {
    return loops.stream()
        .map(loop -> loop.points().stream().map(p -> List.of(p[0], p[1])).toList())
        .toList();
  }
}
