package org.kneeroll.pdf;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.file.Attachment;
import org.kneeroll.pdf.file.Claims;
import org.kneeroll.pdf.file.Standard;
import org.kneeroll.pdf.font.PrintableText;
import org.kneeroll.pdf.layout.LeafletLayout;
import org.kneeroll.pdf.page.Layout;
import org.kneeroll.pdf.print.PrintProfile;
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
 * <p>The files are tagged, and claim PDF/UA-1 (ISO 14289-1) unless another standard is chosen.
 * Equal leaflets and dates give equal bytes, on every platform and in every locale. Immutable, and
 * safe to share between threads.
 */
public final class LeafletPdf {

  private final Instant instant;
  private final PrintProfile profile;
  private final Standard standard;
  private final boolean archived;
  private final List<Attachment> attachments;

  private LeafletPdf(
      Instant instant,
      PrintProfile profile,
      Standard standard,
      boolean archived,
      List<Attachment> attachments) {
    this.instant = Objects.requireNonNull(instant, "instant");
    this.profile = Objects.requireNonNull(profile, "profile");
    this.standard = Objects.requireNonNull(standard, "standard");
    this.archived = archived;
    this.attachments = List.copyOf(attachments);
  }

  /**
   * A writer of files with a date. No clock is read, so that the same leaflet is the same file
   * tomorrow.
   *
   * @param instant the files' date of creation and of change, used to the second; years 1 to 9999
   */
  public static LeafletPdf dated(Instant instant) {
    return new LeafletPdf(instant, PrintProfile.STANDARD, Standard.UA_1, false, List.of());
  }

  /**
   * The same writer, whose files also claim PDF/A-2a (ISO 19005-2), or PDF/A-3a (ISO 19005-3) where
   * files are attached.
   *
   * <p>They keep its rules either way. Without the claim, viewers that open archived files for
   * reading only still let people type into the fields. Files of {@link Standard#UA_2} claim
   * PDF/A-4 with or without this.
   */
  public LeafletPdf archived() {
    return new LeafletPdf(instant, profile, standard, true, attachments);
  }

  /** The same writer for the rules of another standard than {@link Standard#UA_1}. */
  public LeafletPdf keeping(Standard other) {
    return new LeafletPdf(instant, profile, other, archived, attachments);
  }

  /**
   * The same writer, whose files carry other files that they were made from.
   *
   * @param others in place of those that were attached before
   * @throws IllegalArgumentException if two of them have one path
   */
  public LeafletPdf attaching(List<Attachment> others) {
    Set<String> paths = new HashSet<>();
    for (Attachment attachment : others) {
      if (!paths.add(attachment.path())) {
        throw new IllegalArgumentException("two files to attach are called " + attachment.path());
      }
    }
    return new LeafletPdf(instant, profile, standard, archived, others);
  }

  /** The same writer for other paper, type, spacing or ink than {@link PrintProfile#STANDARD}. */
  public LeafletPdf as(PrintProfile other) {
    return new LeafletPdf(instant, other, standard, archived, attachments);
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
    Claims claims = new Claims(standard, archived, !attachments.isEmpty());
    byte[] bytes = PdfWriter.write(leaflet, layout, instant, claims, attachments);
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
