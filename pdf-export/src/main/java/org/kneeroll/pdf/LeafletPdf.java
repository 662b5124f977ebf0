package org.kneeroll.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.layout.Layout;
import org.kneeroll.pdf.layout.LeafletLayout;
import org.kneeroll.pdf.print.PrintProfile;
import org.kneeroll.pdf.write.Conformance;
import org.kneeroll.pdf.write.PdfWriter;

/**
 * Turns composed leaflets into PDF files that can be printed, filled in and read aloud.
 *
 * <pre>{@code
 * PdfResult result = LeafletPdf.dated(reviewed).write(leaflet);
 * if (result instanceof PdfResult.Written written) {
 *   Files.write(target, written.bytes());
 * } else if (result instanceof PdfResult.Refused refused) {
 *   refused.violations().forEach(violation -> System.err.println(violation.message()));
 * }
 * }</pre>
 *
 * <p>The files are tagged, and claim PDF/UA-1 (ISO 14289-1). Equal leaflets and dates give equal
 * bytes, on every platform and in every locale. Immutable, and safe to share between threads.
 */
public final class LeafletPdf {

  private final Instant instant;
  private final Conformance conformance;
  private final PrintProfile profile;

  private LeafletPdf(Instant instant, Conformance conformance, PrintProfile profile) {
    this.instant = Objects.requireNonNull(instant, "instant");
    this.conformance = conformance;
    this.profile = Objects.requireNonNull(profile, "profile");
  }

  /**
   * A writer of files with a date. No clock is read, so that the same leaflet is the same file
   * tomorrow.
   *
   * @param instant the files' date of creation and of change, used to the second; years 1 to 9999
   */
  public static LeafletPdf dated(Instant instant) {
    return new LeafletPdf(instant, Conformance.UA_1, PrintProfile.STANDARD);
  }

  /**
   * The same writer, whose files also claim PDF/A-2a (ISO 19005-2).
   *
   * <p>They keep its rules either way. Without the claim, viewers that open archived files for
   * reading only still let people type into the fields.
   */
  public LeafletPdf archived() {
    return new LeafletPdf(instant, Conformance.UA_1_AND_A_2A, profile);
  }

  /** The same writer for other paper, type, spacing or ink than {@link PrintProfile#STANDARD}. */
  public LeafletPdf as(PrintProfile other) {
    return new LeafletPdf(instant, conformance, other);
  }

  /**
   * Writes a leaflet, or says everything that stands in the way.
   *
   * @return the file, or all violations, never both
   */
  public PdfResult write(ComposedLeaflet leaflet) {
    List<Violation> violations = violations(leaflet);
    if (!violations.isEmpty()) {
      return new PdfResult.Refused(violations);
    }
    Layout layout = LeafletLayout.of(leaflet, profile);
    byte[] bytes = PdfWriter.write(leaflet, layout, instant, conformance);
    return new PdfResult.Written(bytes, layout.sheets().size());
  }

  /**
   * All that would keep a leaflet from being written, in reading order.
   *
   * @return empty if {@link #write} gives a file
   */
  public static List<Violation> violations(ComposedLeaflet leaflet) {
    return Preflight.violations(leaflet);
  }

  /**
   * The characters of a text that no font has, in the order of their first appearance, so that an
   * author's file can be checked word by word before a leaflet is composed.
   *
   * @return code points; empty if the whole text can be printed
   */
  public static Set<Integer> unprintable(String text) {
    return PrintableText.uncovered(text);
  }
}
