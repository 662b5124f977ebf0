package org.kneeroll.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeIdTest {

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @CsvSource({
    "Towel_Calf_Stretch, towel-calf-stretch",
    "../../etc/passwd, etc-passwd",
    "'C:\\Windows', c-windows",
    "CON, con-1",
    "lpt1, lpt1-1",
    "Ünïcode Straße, unicode-strasse",
    "Farmer's Walk, farmers-walk",
    "3/4 Sit-Up, 3-4-sit-up",
    "🦵🏽, record-4",
    "..., record-4",
  })
  void isMadeOfWhatIsGiven(String word, String id) {
    assertThat(new SafeId().next(word, "record 4")).hasToString(id);
  }

  @Test
  void isGivenOnce() {
    SafeId ids = new SafeId();

    assertThat(ids.next("same", "1")).hasToString("same");
    assertThat(ids.next("Same!", "2")).hasToString("same-2");
    assertThat(ids.next("same-2", "3")).hasToString("same-2-2");
    assertThat(ids.next("SAME", "4")).hasToString("same-3");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void canBeAFilesNameWhateverItIsMadeOf(int seed) {
    Random random = new Random(seed);
    SafeId ids = new SafeId();
    Set<ExerciseId> given = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = random.nextInt(150); j >= 0; j--) {
        word.append((char) random.nextInt(i % 2 == 0 ? 128 : 0x10000));
      }
      ExerciseId id = ids.next(word.toString(), "");
      assertThat(given.add(id)).as("seed %s gives %s twice", seed, id).isTrue();
      assertThat(id.value().length()).isLessThanOrEqualTo(80);
    }
  }
}
