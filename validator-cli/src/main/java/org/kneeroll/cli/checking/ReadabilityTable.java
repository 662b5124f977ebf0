package org.kneeroll.cli.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kneeroll.catalogue.language.Readability;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Passages;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Table;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;

/** How hard each exercise and leaflet is to read, the hardest first: a hint where to look. */
public final class ReadabilityTable {

  private static final String WHAT_IT_MEANS =
      "Where to look first, not a mark: a low grade does not make a text clear. Grades are years of"
          + " school (Flesch-Kincaid, SMOG); both are rough for short texts.\n";

  private record Row(String name, Readability counted) {}

  private ReadabilityTable() {}

  /**
   * The table, with what it means below; empty if nothing has sentences.
   *
   * @param items what was looked at; a leaflet is read together with those of its exercises that
   *     are among them
   */
  public static String of(List<Item<?>> items, int width, Palette palette) {
    Map<String, Exercise> exercises = new HashMap<>();
    for (Item<?> item : items) {
      if (item.value().orElse(null) instanceof Exercise exercise) {
        exercises.put(item.id(), exercise);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Item<?> item : items) {
      Object value = item.value().orElse(null);
      if (value instanceof Exercise || value instanceof Leaflet) {
        Readability counted = Readability.of(sentences(value, exercises));
        if (!counted.isEmpty()) {
          rows.add(new Row(item.file().name(), counted));
        }
      }
    }
    rows.sort(
        Comparator.comparingDouble((Row row) -> row.counted().fleschKincaidGrade())
            .reversed()
            .thenComparing(Row::name));
    return rows.isEmpty() ? "" : print(rows, width, palette);
  }

  private static List<String> sentences(Object value, Map<String, Exercise> exercises) {
    List<String> texts = new ArrayList<>(ownSentences(value));
    if (value instanceof Leaflet leaflet) {
      for (LeafletExercise named : leaflet.exercises()) {
        Exercise exercise = named.id() == null ? null : exercises.get(named.id().value());
        if (exercise != null) {
          texts.addAll(ownSentences(exercise));
        }
      }
    }
    return texts;
  }

  private static List<String> ownSentences(Object value) {
    return Passages.of(value).stream()
        .filter(passage -> passage.part().isSentences() && passage.part() != Passage.Part.IMPRINT)
        .map(Passage::text)
        .toList();
  }

  private static String print(List<Row> rows, int width, Palette palette) {
    Table table =
        new Table(
            List.of(
                Table.Column.whole("text"),
                Table.Column.whole("words"),
                Table.Column.whole("longest sentence"),
                Table.Column.whole("Flesch-Kincaid"),
                Table.Column.whole("SMOG")));
    for (Row row : rows) {
      Readability counted = row.counted();
      table.row(
          row.name(),
          Integer.toString(counted.words()),
          Integer.toString(counted.longestSentence()),
          String.format(Locale.ROOT, "%.1f", counted.fleschKincaidGrade()),
          String.format(Locale.ROOT, "%.1f", counted.smogGrade()));
    }
    return "\n" + table.print(width, palette) + WHAT_IT_MEANS;
  }
}
