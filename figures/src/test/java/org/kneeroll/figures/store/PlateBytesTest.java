package org.kneeroll.figures.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.plate.Plate;

class PlateBytesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsStoredIsReadAgain(long seed) {
    Plate plate = random(seed);

    assertThat(PlateBytes.read(PlateBytes.of(plate))).contains(plate);
  }

  @Test
  void noDamagedByteGoesUnnoticedOrDoesHarm() {
    byte[] whole = PlateBytes.of(random(9));
    Plate plate = PlateBytes.read(whole).orElseThrow();
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x55;
      assertThat(PlateBytes.read(damaged).filter(read -> !read.equals(plate)))
          .as("byte %d", i)
          .isEmpty();
    }
  }

  @Test
  void aStoredPlateThatEndsEarlyIsNone() {
    byte[] whole = PlateBytes.of(random(10));
    for (int length = 0; length < whole.length; length++) {
      assertThat(PlateBytes.read(java.util.Arrays.copyOf(whole, length))).isEmpty();
    }
  }

  @Test
  void whatInflatesWithoutEndIsRefused() {
    java.util.zip.Deflater deflater = new java.util.zip.Deflater();
    deflater.setInput(new byte[20_000_000]);
    deflater.finish();
    byte[] bomb = new byte[100_000];
    int length = deflater.deflate(bomb);
    deflater.end();

    assertThat(PlateBytes.read(java.util.Arrays.copyOf(bomb, length))).isEmpty();
  }

  private static Plate random(long seed) {
    Random random = new Random(seed);
    List<Plate.Path> paths = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<Outline.Segment> pen = new ArrayList<>();
      pen.add(new Outline.Move(point(random), point(random)));
      for (int k = 0; k < 20; k++) {
        pen.add(
            switch (random.nextInt(4)) {
              case 0 -> new Outline.Move(point(random), point(random));
              case 1 -> new Outline.Line(point(random), point(random));
              case 2 -> new Outline.Close();
              default ->
                  new Outline.Curve(
                      point(random),
                      point(random),
                      point(random),
                      point(random),
                      point(random),
                      point(random));
            });
      }
      Ink ink = Ink.of(random.nextInt(28));
      paths.add(new Plate.Path(ink, random.nextInt(40), new Outline(pen)));
    }
    return new Plate(1 + random.nextInt(3000), 1 + random.nextInt(3000), paths);
  }

  private static double point(Random random) {
    return random.nextInt(6000) - 1000;
  }
}
