package org.kneeroll.leaflet.composition;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.measure.CountRange;
import org.kneeroll.core.measure.DayCount;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.Block.Width;
import org.kneeroll.leaflet.Subject;

/**
 * A table to fill in day by day: how often each exercise was done, and pain before and after.
 *
 * <p>Two weeks and eight exercises are as much as a page holds with room to write; more of either
 * goes into further tables of about the same size. Pain is asked once a day, in the last table of
 * the day's row.
 */
final class Diary {

  private static final int DAYS_IN_A_TABLE = 14;
  private static final int EXERCISES_IN_A_TABLE = 8;
  private static final String DONE = "done";
  private static final List<String> PAIN = List.of("pain-before", "pain-after");

  private final Wording wording;
  private final List<Programme.Entry> entries;

  Diary(Wording wording, List<Programme.Entry> entries) {
    this.wording = wording;
    this.entries = entries;
  }

  /** The diary with its heading. */
  List<Block> of(DayCount days) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, wording.say("diary.heading")));
    String span = new AmountWords(wording).days(CountRange.of(days.days()));
    String lead = wording.say("diary.lead", span) + " " + wording.say("diary.pain");
    blocks.add(new Block.Paragraph(Tone.PLAIN, lead));
    for (int first = 1; first <= days.days(); first += DAYS_IN_A_TABLE) {
      int last = Math.min(first + DAYS_IN_A_TABLE - 1, days.days());
      int tables = Math.max(1, (entries.size() + EXERCISES_IN_A_TABLE - 1) / EXERCISES_IN_A_TABLE);
      for (int table = 0; table < tables; table++) {
        int from = entries.size() * table / tables;
        int to = entries.size() * (table + 1) / tables;
        blocks.addAll(part(first, last, from, to, days.days() > DAYS_IN_A_TABLE));
      }
    }
    return blocks;
  }

  private List<Block> part(int first, int last, int from, int to, boolean severalSpans) {
    List<Programme.Entry> some = entries.subList(from, to);
    boolean whole = some.size() == entries.size();
    List<Block> blocks = new ArrayList<>();
    if (severalSpans || !whole) {
      blocks.add(new Block.Heading(3, heading(first, last, some, whole)));
    }
    blocks.add(table(first, last, some, to == entries.size()));
    return blocks;
  }

  private String heading(int first, int last, List<Programme.Entry> some, boolean whole) {
    String span =
        first == last
            ? wording.say("diary.part.one", first)
            : wording.say("diary.part", first, last);
    List<Integer> numbers = some.stream().map(Programme.Entry::number).toList();
    return whole
        ? span
        : wording.say(
            "diary.part.exercises",
            span,
            Sentences.continued(new AmountWords(wording).exercises(numbers)));
  }

  private Block.Table table(int first, int last, List<Programme.Entry> some, boolean asksForPain) {
    List<Block.ColumnHeading> columns = new ArrayList<>();
    for (Programme.Entry entry : some) {
      columns.add(
          new Block.ColumnHeading(
              Integer.toString(entry.number()),
              wording.say("diary.exercise", entry.number(), entry.name())));
    }
    if (asksForPain) {
      for (String pain : PAIN) {
        String key = "diary." + pain;
        columns.add(new Block.ColumnHeading(wording.say(key), wording.say(key + ".spoken")));
      }
    }
    List<Block.Row> rows = new ArrayList<>();
    for (int day = first; day <= last; day++) {
      List<Block.Field> fields = new ArrayList<>();
      for (Programme.Entry entry : some) {
        fields.add(done(entry, day));
      }
      if (asksForPain) {
        for (String pain : PAIN) {
          fields.add(pain(pain, day));
        }
      }
      rows.add(new Block.Row(wording.say("diary.day", day), fields));
    }
    return new Block.Table(wording.say("diary.corner"), columns, rows);
  }

  private Block.Field done(Programme.Entry entry, int day) {
    return new Block.Field(
        "diary.day-" + day + "." + entry.fieldFamily(),
        wording.say("diary.exercise", entry.number(), entry.name()),
        wording.say("diary.done.description", day, entry.number(), entry.name()),
        "",
        Width.SHORT,
        new Subject(entry.id().value(), entry.name(), DONE, "", day, "", null));
  }

  private Block.Field pain(String pain, int day) {
    return new Block.Field(
        "pain.day-" + day + "." + pain.substring("pain-".length()),
        wording.say("diary." + pain),
        wording.say("diary." + pain + ".description", day),
        "",
        Width.SHORT,
        new Subject("", "", pain, "", day, "", null));
  }
}
