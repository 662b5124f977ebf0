package org.kneeroll.cli.show;

import java.util.Locale;
import java.util.TreeSet;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.pose.PoseSolver;

/** The geometry of an exercise's pose as a table, with what the model took for granted. */
public final class GeometryTable {

  private GeometryTable() {}

  /** The table; of an exercise without a pose, a line that says so. */
  public static String print(Exercise exercise) {
    GeometryReport report = GeometryReport.of(PoseSolver.solve(exercise));
    if (report.excursions().isEmpty()) {
      return exercise.label() + " has no pose that moves\n";
    }
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%-16s %-20s %6s %6s %6s %6s %6s%n",
            "joint",
            "movement",
            "start",
            "end",
            "moves",
            "free",
            "share"));
    TreeSet<String> sources = new TreeSet<>();
    for (GeometryReport.Excursion row : report.excursions()) {
      String share = row.share() < 0 ? "-" : String.format(Locale.ROOT, "%.0f %%", row.share());
      out.append(
          String.format(
              Locale.ROOT,
              "%-16s %-20s %6.1f %6.1f %6.1f %6.1f %6s%n",
              row.joint().words(),
              row.motion(),
              row.start(),
              row.end(),
              row.excursion(),
              row.free(),
              share));
      if (!row.source().isEmpty()) {
        sources.add(row.motion() + " of the " + row.joint().kind().words() + ": " + row.source());
      }
    }
    out.append("\nway of landmarks, in cm\n");
    for (GeometryReport.Travel way : report.travels()) {
      out.append(
          String.format(Locale.ROOT, "  %-16s %5.1f%n", way.landmark().words(), way.centimetres()));
    }
    out.append("\ntaken for granted\n");
    report.assumptions().forEach(each -> out.append("  - ").append(each).append('\n'));
    out.append("\nshare: the furthest angle in per cent of a published mean of healthy adults;\n");
    out.append("a mean is no limit, and nothing here says that a movement is safe\n");
    sources.forEach(each -> out.append("  - ").append(each).append('\n'));
    return out.toString().replace("\r\n", "\n");
  }
}
