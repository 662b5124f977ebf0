package org.kneeroll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Placement;
import org.kneeroll.core.exercise.Prescribed;

class HostileQuantityTest {

  private static final List<Function<String, ?>> READERS =
      List.of(
          Amount::parse,
          CountRange::parse,
          TimeRange::parse,
          Bound::parse,
          Placement::new,
          ExerciseId::of,
          Colour::parse,
          text -> Prescribed.parse(text, CountRange::parse));

  private static List<String> hostile() {
    return List.of(
        "",
        " ",
        "\u00a0",
        "\n",
        "9".repeat(100_000),
        "a-".repeat(50_000) + "a",
        "1 ".repeat(50_000),
        "about ".repeat(20_000),
        "up to ".repeat(20_000),
        "1 to ".repeat(20_000) + "2",
        "-".repeat(100_000),
        "from ".repeat(20_000) + "1",
        ".".repeat(50_000) + " cm",
        "1.2.3 cm",
        "5..5 deg",
        "99999 deg",
        "400 deg",
        "١٠",
        "１０",
        "10\u0000",
        "10\u202e15",
        "1e9 cm",
        "0x10",
        "NaN deg",
        "Infinity cm",
        "${7*7}",
        "{value}",
        "%s %n",
        "`",
        "\ud800",
        "up to 5..5 cm",
        "up to 99999999999999999999 cm",
        "up to 45 deg from " + "x".repeat(100_000),
        "(proposed)",
        "(PROPOSED)",
        "blank (proposed)");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isReadOrRefusedWithAShortMessage(String text) {
    for (Function<String, ?> reader : READERS) {
      expectValueOrMessage(reader, text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9, 2026})
  void isReadOrRefusedHoweverItIsPutTogether(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "10",
      "-",
      "–",
      " to ",
      " ",
      "s",
      "min",
      "deg",
      "°",
      "cm",
      ".",
      "up to ",
      "from ",
      "about ",
      "+",
      "#",
      "F",
      "(proposed)",
      "comfortable",
      "\u00a0",
      "é",
      "🙂",
      "0",
      "999999"
    };
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(7); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      for (Function<String, ?> reader : READERS) {
        expectValueOrMessage(reader, text.toString());
      }
    }
  }

  private static void expectValueOrMessage(Function<String, ?> reader, String text) {
    Throwable refused = catchThrowable(() -> assertThat(reader.apply(text)).isNotNull());
    if (refused != null) {
      assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
      assertThat(refused.getMessage())
          .hasSizeBetween(20, 350)
          .doesNotContain("\n", "\u0000", "Exception")
          .doesNotEndWith(".");
    }
  }
}
