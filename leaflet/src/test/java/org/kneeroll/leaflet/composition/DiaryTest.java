package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.measure.DayCount;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Subject;

class DiaryTest {

  @Test
  void hasARowForEachDayAndAColumnForEachExerciseAndForPain() {
    List<Block> diary = diary(14, 2);

    assertThat(diary.get(0)).isEqualTo(new Block.Heading(2, "Diary"));
    assertThat(diary.get(1))
        .isInstanceOfSatisfying(
            Block.Paragraph.class,
            lead -> assertThat(lead.text()).contains("each day, for 2 weeks", "0 is no pain"));
    assertThat(diary).hasSize(3);
    Block.Table table = (Block.Table) diary.get(2);
    assertThat(table.columns())
        .extracting(Block.ColumnHeading::text)
        .containsExactly("1", "2", "Pain before", "Pain after");
    assertThat(table.columns())
        .extracting(Block.ColumnHeading::spoken)
        .containsExactly(
            "Exercise 1, Roll 1",
            "Exercise 2, Roll 2",
            "Pain before, 0 to 10",
            "Pain after, 0 to 10");
    assertThat(table.rows()).hasSize(14).allSatisfy(row -> assertThat(row.fields()).hasSize(4));
    assertThat(table.rows()).extracting(Block.Row::heading).startsWith("1", "2").endsWith("14");
  }

  @Test
  void saysOfEachFieldTheDayAndTheExercise() {
    List<Block.Field> day2 = ((Block.Table) diary(3, 1).get(2)).rows().get(1).fields();

    assertThat(day2)
        .extracting(Block.Field::name)
        .containsExactly("diary.day-2.roll-1", "pain.day-2.before", "pain.day-2.after");
    assertThat(day2)
        .extracting(Block.Field::description)
        .containsExactly(
            "Day 2, exercise 1, Roll 1: how many times",
            "Day 2: pain before the exercises, 0 to 10",
            "Day 2: pain after the exercises, 0 to 10");
    assertThat(day2)
        .extracting(Block.Field::subject)
        .containsExactly(
            new Subject("roll-1", "Roll 1", "done", "", 2, "", null),
            new Subject("", "", "pain-before", "", 2, "", null),
            new Subject("", "", "pain-after", "", 2, "", null));
  }

  @Test
  void asksForPainOnceADayThoughTheExercisesFillTwoTables() {
    List<Block> diary = diary(7, 9);

    assertThat(headings(diary))
        .containsExactly("Days 1 to 7, exercises 1 to 4", "Days 1 to 7, exercises 5 to 9");
    assertThat(names(diary)).filteredOn(name -> name.startsWith("pain.")).hasSize(2 * 7);
    assertThat(names(diary)).filteredOn(name -> name.startsWith("diary.")).hasSize(9 * 7);
  }

  @Test
  void beginsANewTableAfterTwoWeeks() {
    assertThat(headings(diary(15, 1))).containsExactly("Days 1 to 14", "Day 15");
  }

  @ParameterizedTest
  @CsvSource({"1,0", "1,1", "14,8", "15,9", "56,40"})
  void hasEachFieldOnce(int days, int exercises) {
    List<String> names = names(diary(days, exercises));

    assertThat(names).hasSize(days * (exercises + 2)).doesNotHaveDuplicates();
  }

  private static List<Block> diary(int days, int exercises) {
    List<Programme.Entry> entries = new ArrayList<>();
    for (int number = 1; number <= exercises; number++) {
      String id = "roll-" + number;
      entries.add(
          new Programme.Entry(
              number, id, ExerciseId.of(id), Samples.exercise(id).build(), Dose.none()));
    }
    return new Diary(Wording.of("en-GB"), entries).of(new DayCount(days));
  }

  private static List<String> headings(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 3)
        .map(Block.Heading::text)
        .toList();
  }

  private static List<String> names(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> ((Block.Table) table).rows().stream())
        .flatMap(row -> row.fields().stream())
        .map(Block.Field::name)
        .toList();
  }
}
