package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.cli.render.Table.Column;

class TableTest {

  private static final List<String> WORDS =
      List.of(
          "knee",
          "roll",
          "lie on your back",
          "Übung",
          "膝を曲げる",
          "🦵🏽",
          "e\u0301",
          "x".repeat(50),
          "");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @Test
  void isAsWideAsItsTextWhereThatFits() {
    Table table = new Table(List.of(Column.whole("id"), Column.of("name", 10)));
    table.row("knee-roll", "Knee roll").row("膝", "a lap");

    assertThat(table.print(80, Palette.PLAIN))
        .isEqualTo("id         name\nknee-roll  Knee roll\n膝         a lap\n");
  }

  @Test
  void wrapsWhatDoesNotFitAndKeepsItsIndentation() {
    Table table = new Table(List.of(Column.of("", 6), Column.of("", 10)));
    table.row("  move", "let both knees roll to one side");

    assertThat(table.print(20, Palette.PLAIN))
        .isEqualTo("  move  let both\n        knees roll\n        to one side\n");
  }

  @Test
  void leavesOutWhatMayGoBeforeAnythingIsTooNarrow() {
    Table table =
        new Table(List.of(Column.whole("id"), Column.of("name", 10), Column.optional("aim", 11)));
    table.row("back-extension", "Back extension", "settle-pain");

    assertThat(table.print(40, Palette.PLAIN)).contains("settle-pain");
    assertThat(table.print(30, Palette.PLAIN)).doesNotContain("aim").contains("back-extension");
  }

  @Test
  void showsWhatATerminalWouldObey() {
    Table table = new Table(List.of(Column.of("", 10)));
    table.row("\u001B[31mred\u0007");

    assertThat(table.print(40, Palette.PLAIN)).doesNotContain("\u001B").contains("red");
  }

  @Test
  void refusesARowOfAnotherLength() {
    Table table = new Table(List.of(Column.of("", 10)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.row("one", "two"))
        .withMessageContaining("2 cells");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neverIsWiderThanTheTerminalAndLosesNothing(int seed) {
    Random random = new Random(seed);
    Table table = new Table(List.of(Column.of("", 6), Column.of("", 8), Column.of("", 8)));
    List<String> written = new ArrayList<>();
    for (int row = 0; row < 5; row++) {
      String[] cells = new String[3];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = WORDS.get(random.nextInt(WORDS.size()));
        written.add(cells[i]);
      }
      table.row(cells);
    }

    int width = 26 + random.nextInt(60);

    String text = table.print(width, Palette.PLAIN);

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    assertThat(letters(text)).isEqualTo(letters(String.join("", written)));
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
  }

  /** The characters in no order, as cells stand beside one another. */
  private static List<Integer> letters(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).sorted().boxed().toList();
  }
}
