package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Width;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.file.Standard;
import org.kneeroll.pdf.read.FilledField;
import org.kneeroll.pdf.read.FilledFile;
import org.kneeroll.pdf.read.FilledLeaflets;
import org.kneeroll.pdf.read.Reading;
import org.kneeroll.testing.VeraPdf;

/** Leaflets that were filled in and saved with the viewers that people have. */
class ViewersTest {

  private static final ComposedLeaflet LEAFLET =
      SampleLeaflets.leaflet(
          "filled",
          "A leaflet to fill in",
          List.of(
              SampleLeaflets.patient(),
              new Block.Heading(2, "Exercises"),
              SampleLeaflets.exercise(
                  1, "Knee roll", SampleLeaflets.drawing(), List.of("reps", "sets", "hold")),
              SampleLeaflets.exercise(
                  2, "Single knee hug", null, List.of("reps", "sets", "hold", "times")),
              new Block.Fields(
                  List.of(new Block.Field("notes", "Notes", "Notes on all", "", Width.WHOLE)))));

  private static final byte[] ARCHIVED =
      Pdf.written(LeafletPdf.dated(Pdf.DATE).archived().write(LEAFLET));

  private static final Map<String, String> TYPED = typed();

  private static final Map<Viewer, byte[]> FILLED = new EnumMap<>(Viewer.class);

  private static Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("patient.name", "Zoë O’Neill-Łukasiewicz");
    typed.put("patient.date", "21 – 11 – 2026");
    typed.put("clinician", "Ελένη Ґалаґан, Nguyễn");
    typed.put("knee-roll.reps", "12");
    typed.put("knee-roll.sets", "১০");
    typed.put("knee-roll.hold", "१५ × 2");
    typed.put("single-knee-hug.reps", "٣٠");
    typed.put("single-knee-hug.sets", "۴");
    typed.put("single-knee-hug.hold", "≤ 5½ s → 6");
    typed.put("single-knee-hug.times", "(2\\3)");
    typed.put("notes", "“Bend less”, 100 % = fine.");
    return typed;
  }

  @ParameterizedTest
  @EnumSource
  void keepTheirStandards(Viewer viewer) {
    byte[] filled = filled(viewer);

    assertThat(VeraPdf.brokenRules(filled, "ua1")).isEmpty();
    assertThat(VeraPdf.brokenRules(filled, "2a")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepTheStandardsOfPdf2(Viewer viewer) {
    byte[] pdf2 = Pdf.written(LeafletPdf.dated(Pdf.DATE).keeping(Standard.UA_2).write(LEAFLET));

    byte[] filled = viewer.fill(pdf2, TYPED);

    assertThat(VeraPdf.brokenRules(filled, "ua2")).isEmpty();
    if (viewer != Viewer.PDFIUM) {
      // PDFium saves every file as PDF 1.x, which PDF/A-4 rules out.
      assertThat(VeraPdf.brokenRules(filled, "4")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void showWhatWasTyped(Viewer viewer) {
    byte[] filled = filled(viewer);

    String shown =
        Pdf.read(
            filled,
            document -> {
              document.getDocumentCatalog().getAcroForm().flatten();
              return new PDFTextStripper().getText(document);
            });
    assertThat(shown).contains(TYPED.values());
  }

  @ParameterizedTest
  @EnumSource
  void giveBackWhatWasTyped(Viewer viewer) {
    assertThat(written(filled(viewer))).containsAllEntriesOf(TYPED);
  }

  /** PDFBox refuses to draw these, and leaves it to the program that uses it what to do then. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PDFBOX")
  void giveBackLettersThatNoFontHas(Viewer viewer) {
    Map<String, String> typed =
        Map.of("patient.name", "নাজমা", "clinician", "李明", "notes", "שלום, مرحبا");

    assertThat(written(viewer.fill(ARCHIVED, typed))).containsAllEntriesOf(typed);
  }

  @ParameterizedTest
  @EnumSource
  void giveBackAnEmptyFieldWhereSomethingWasDeleted(Viewer viewer) {
    Map<String, String> typed = Map.of("knee-roll.reps", "");

    assertThat(written(ARCHIVED)).containsEntry("knee-roll.reps", "10 to 15");
    assertThat(written(viewer.fill(ARCHIVED, typed))).containsAllEntriesOf(typed);
  }

  @ParameterizedTest
  @EnumSource
  void showAllOfARemarkThatIsLongerThanItsField(Viewer viewer) {
    Map<String, String> typed = Map.of("knee-roll.reps", "10, then 15 next week");

    byte[] filled = viewer.fill(ARCHIVED, typed);

    assertThat(shownInside(filled, "knee-roll.reps")).isEqualTo("10, then 15 next week");
  }

  /** What can be read in the place of a field; letters outside of it are not among it. */
  private static String shownInside(byte[] pdf, String field) {
    return Pdf.read(
        pdf,
        document -> {
          PDAcroForm form = document.getDocumentCatalog().getAcroForm();
          PDAnnotationWidget widget = form.getField(field).getWidgets().get(0);
          PDRectangle place = widget.getRectangle();
          PDPage page = widget.getPage();
          double topPt = page.getMediaBox().getHeight() - place.getUpperRightY();
          form.flatten();
          PDFTextStripperByArea area = new PDFTextStripperByArea();
          area.addRegion(
              field,
              new Rectangle2D.Double(
                  place.getLowerLeftX(), topPt, place.getWidth(), place.getHeight()));
          area.extractRegions(page);
          return area.getTextForRegion(field).strip();
        });
  }

  private static byte[] filled(Viewer viewer) {
    return FILLED.computeIfAbsent(viewer, any -> any.fill(ARCHIVED, TYPED));
  }

  private static Map<String, String> written(byte[] pdf) {
    Reading<FilledFile> reading = FilledLeaflets.read(pdf, "");
    assertThat(reading).isInstanceOf(Reading.Done.class);
    FilledFile file = ((Reading.Done<FilledFile>) reading).value();
    assertThat(file.allRemarks()).isEmpty();
    return file.leaflets().get(0).entries().stream()
        .collect(Collectors.toMap(FilledField::field, FilledField::written));
  }
}
