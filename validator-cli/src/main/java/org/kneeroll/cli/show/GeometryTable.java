package org.kneeroll.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Table;
import org.kneeroll.cli.render.Table.Column;
import org.kneeroll.cli.render.Wrapping;
import org.kneeroll.core.anatomy.Side;
import org.kneeroll.core.body.Landmark;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.geometry.AgeBand;
import org.kneeroll.core.geometry.Asymmetry;
import org.kneeroll.core.geometry.Excursion;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.geometry.GeometryReport.Travel;
import org.kneeroll.core.invariant.Evidence;

/** What the pose of an exercise does, as tables for a clinician, with all that was assumed. */
public final class GeometryTable {

  private static final String ANGLES =
      "start, end: counted in the direction that is named, so an angle below 0 is the opposite"
          + " one. moves: from the least to the greatest on the whole way. free: the turn of the"
          + " joint as a whole, whatever its angles are called.";

  private static final String SHARES =
      "Under an age stands the furthest angle in per cent of what healthy people of that age"
          + " reach on average. The leaflet does not know the age of its reader, so each age is"
          + " shown and none is the usual one. An average is no limit, half of all healthy people"
          + " go further: nothing is judged by it, and nothing here says that a movement is safe. A"
          + " dash stands where no measurement was found.";

  private final GeometryReport report;
  private final int width;
  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private GeometryTable(GeometryReport report, int width, Palette palette) {
    this.report = report;
    this.width = width;
    this.palette = palette;
  }

  /** The tables; of an exercise without a pose that moves, a line that says so. */
  public static String print(Exercise exercise, int width, Palette palette) {
    GeometryReport report = Evidence.of(exercise).geometry();
    return report.excursions().isEmpty()
        ? exercise.label() + " has no pose that moves\n"
        : new GeometryTable(report, width, palette).print();
  }

  private String print() {
    joints("moves, in degrees", report.excursions());
    if (!report.held().isEmpty()) {
      out.append('\n');
      joints("is held, in degrees", report.held());
    }
    out.append('\n');
    ways();
    heading("left and right");
    report.asymmetries().stream().map(GeometryTable::words).forEach(this::item);
    if (report.asymmetries().isEmpty()) {
      item("both sides do the same, to within " + Math.round(Asymmetry.SEEN) + " degrees");
    }
    heading("taken for granted");
    report.assumptions().forEach(this::item);
    heading("how to read this");
    item(ANGLES);
    item(SHARES);
    sources().forEach((source, motions) -> item(String.join(", ", motions) + ": " + source));
    return out.toString();
  }

  private void joints(String title, List<Excursion> rows) {
    List<Column> columns = new ArrayList<>(List.of(Column.of(title, 20)));
    for (String number : List.of(" start", "   end", " moves", "  free")) {
      columns.add(Column.whole(number));
    }
    for (AgeBand band : AgeBand.values()) {
      columns.add(Column.whole(band.words()));
    }
    Table table = new Table(columns);
    for (Excursion row : rows) {
      int way = row.peak() < 0 ? -1 : 1;
      Stream<String> angles =
          Stream.of(way * row.start(), way * row.end(), row.excursion(), row.free())
              .map(GeometryTable::number);
      Stream<String> shares = Stream.of(AgeBand.values()).map(band -> share(row, band));
      Stream<String> named = Stream.of(row.joint().words() + " " + row.motion());
      table.row(Stream.of(named, angles, shares).flatMap(cells -> cells).toArray(String[]::new));
    }
    print(table);
  }

  private static String share(Excursion row, AgeBand band) {
    return row.shares().stream()
        .filter(share -> share.band() == band)
        .map(share -> String.format(Locale.ROOT, "%5.0f %%", share.percent()))
        .findFirst()
        .orElse("      -");
  }

  /** The ways of what a person has two of stand beside each other. */
  private void ways() {
    Table table =
        new Table(
            List.of(
                Column.of("goes how far, in cm", 20),
                Column.whole("  left"),
                Column.whole(" right"),
                Column.whole("middle")));
    Set<Landmark> done = new LinkedHashSet<>();
    report.travels().stream()
        .sorted(Comparator.comparingDouble(Travel::centimetres).reversed())
        .filter(way -> done.add(way.landmark()))
        .forEach(
            way -> {
              Landmark landmark = way.landmark();
              Landmark left = Landmark.onSide(landmark, Side.LEFT);
              Landmark right = Landmark.onSide(landmark, Side.RIGHT);
              if (left == right) {
                table.row(landmark.words(), "", "", number(way.centimetres()));
              } else {
                done.add(landmark.mirrored());
                String ofBoth = landmark.words().split(" ", 2)[1];
                table.row(
                    ofBoth, number(report.travelCm(left)), number(report.travelCm(right)), "");
              }
            });
    print(table);
  }

  private static String words(Asymmetry one) {
    String degrees = Math.round(one.degrees()) + " degrees";
    return one.joint()
        .side()
        .map(
            side ->
                "the %s does %s more of %s than the other one"
                    .formatted(one.joint().words(), degrees, one.motion()))
        .orElse("the %s does %s of %s".formatted(one.joint().words(), degrees, one.motion()));
  }

  /** What each source is the source of. */
  private Map<String, Set<String>> sources() {
    Map<String, Set<String>> sources = new TreeMap<>();
    for (Excursion row : report.excursions()) {
      add(row, sources);
    }
    for (Excursion row : report.held()) {
      add(row, sources);
    }
    return sources;
  }

  private static void add(Excursion row, Map<String, Set<String>> sources) {
    String motion = row.motion().replaceFirst("^(left|right) ", "");
    for (Excursion.Share share : row.shares()) {
      sources
          .computeIfAbsent(share.source(), source -> new LinkedHashSet<>())
          .add(row.joint().kind().words() + " " + motion);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%6.1f", Math.abs(value) < .05 ? 0 : value);
  }

  private void heading(String words) {
    out.append('\n').append(palette.strong(words)).append('\n');
  }

  private void item(String words) {
    String lines = String.join("\n", Wrapping.lines("    " + words, width));
    out.append("  - ").append(lines.substring(4)).append('\n');
  }

  private void print(Table table) {
    out.append(table.print(width, palette));
  }
}
