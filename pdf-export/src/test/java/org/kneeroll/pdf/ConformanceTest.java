package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Shape;
import org.kneeroll.core.leaflet.Masthead;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Look;
import org.kneeroll.pdf.file.Standard;
import org.kneeroll.testing.BeyondVeraPdf;
import org.kneeroll.testing.VeraPdf;

class ConformanceTest {

  private static final byte[] RICH = Pdf.of(SampleLeaflets.rich());

  @Test
  void keepsEveryRuleOfPdfUa1() {
    assertThat(VeraPdf.brokenRules(RICH, "ua1")).isEmpty();
  }

  @Test
  void keepsEveryRuleOfPdfA2aButTheClaimItself() {
    assertThat(VeraPdf.brokenRules(RICH, "2a"))
        .singleElement()
        .asString()
        .startsWith("6.6.4-1 The PDF/A version and conformance level");
  }

  @Test
  void keepsBothStandardsWhenItClaimsBoth() {
    byte[] archived =
        Pdf.written(LeafletPdf.dated(Pdf.DATE).archived().write(SampleLeaflets.rich()));

    assertThat(VeraPdf.brokenRules(archived, "2a")).isEmpty();
    assertThat(VeraPdf.brokenRules(archived, "ua1")).isEmpty();
  }

  @Test
  void keepsPdfA3aInsteadWhenFilesAreAttached() {
    byte[] archived =
        Pdf.written(
            LeafletPdf.dated(Pdf.DATE)
                .archived()
                .attaching(SampleLeaflets.attachments())
                .write(SampleLeaflets.rich()));

    assertThat(VeraPdf.brokenRules(archived, "3a")).isEmpty();
    assertThat(VeraPdf.brokenRules(archived, "ua1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua2", "4", "wt1a", "wt1r"})
  void keepsTheRulesOfPdf2(String flavour) {
    LeafletPdf writer = LeafletPdf.dated(Pdf.DATE).keeping(Standard.UA_2);

    assertThat(VeraPdf.brokenRules(Pdf.written(writer.write(SampleLeaflets.rich())), flavour))
        .isEmpty();
    assertThat(VeraPdf.brokenRules(Pdf.written(writer.write(SampleLeaflets.diary(16, 5))), flavour))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua2", "4f", "wt1a", "wt1r"})
  void keepsTheRulesOfPdf2WithFilesAttached(String flavour) {
    LeafletPdf writer =
        LeafletPdf.dated(Pdf.DATE).keeping(Standard.UA_2).attaching(SampleLeaflets.attachments());

    assertThat(VeraPdf.brokenRules(Pdf.written(writer.write(SampleLeaflets.rich())), flavour))
        .isEmpty();
  }

  @Test
  void keepsTheRulesWithAPictureMadeOfDots() {
    Drawing dots =
        new Drawing(180, 90, List.of(new Shape.Image(SampleLeaflets.dots(), 0, 0, 180, 90)));
    ComposedLeaflet leaflet =
        SampleLeaflets.leaflet(
            "dots", "A picture", List.of(new Block.Picture(dots, "Colours that fade out.")));
    LeafletPdf writer = LeafletPdf.dated(Pdf.DATE);

    byte[] archived = Pdf.written(writer.archived().write(leaflet));
    byte[] pdf2 = Pdf.written(writer.keeping(Standard.UA_2).write(leaflet));

    assertThat(VeraPdf.brokenRules(archived, "ua1")).isEmpty();
    assertThat(VeraPdf.brokenRules(archived, "2a")).isEmpty();
    assertThat(VeraPdf.brokenRules(pdf2, "ua2")).isEmpty();
    assertThat(VeraPdf.brokenRules(pdf2, "4")).isEmpty();
  }

  @Test
  void keepsTheRulesWithFortyExercises() {
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(2, "Exercises"));
    for (int number = 1; number <= 40; number++) {
      body.add(
          SampleLeaflets.exercise(
              number,
              "Roll "
                  + Character.toString('a' + number / 20)
                  + Character.toString('a' + number % 20),
              SampleLeaflets.drawing(),
              List.of("reps", "sets", "hold")));
    }
    byte[] forty =
        Pdf.written(
            LeafletPdf.dated(Pdf.DATE)
                .archived()
                .write(SampleLeaflets.leaflet("forty", "Forty exercises", body)));

    assertThat(VeraPdf.brokenRules(forty, "ua1")).isEmpty();
    assertThat(VeraPdf.brokenRules(forty, "2a")).isEmpty();
    assertThat(BeyondVeraPdf.complaints(forty)).isEmpty();
  }

  @Test
  void keepsTheRulesWithADiaryOverSeveralPages() {
    byte[] diary =
        Pdf.written(LeafletPdf.dated(Pdf.DATE).archived().write(SampleLeaflets.diary(56, 9)));

    assertThat(VeraPdf.brokenRules(diary, "ua1")).isEmpty();
    assertThat(VeraPdf.brokenRules(diary, "2a")).isEmpty();
  }

  @Test
  void stillKeepsTheRulesWithoutFieldsLinksLogoAndBody() {
    ComposedLeaflet rich = SampleLeaflets.rich();
    ComposedLeaflet bare =
        new ComposedLeaflet(
            rich.id(),
            "cy",
            "Ymarferion i’r cefn",
            "1",
            new Look(
                "plain",
                rich.look().primary(),
                rich.look().onPrimary(),
                rich.look().accent(),
                rich.look().text(),
                null,
                Masthead.LETTERHEAD,
                List.of()),
            List.of(),
            new ComposedLeaflet.Running(
                List.of(), "Tudalen {page} o {pages}", "{heading} (parhad)"));

    assertThat(VeraPdf.brokenRules(Pdf.of(bare), "ua1")).isEmpty();
  }

  @Test
  void stillKeepsTheRulesAndShowsTheValuesAfterItWasFilledIn() {
    byte[] filled =
        Pdf.changed(
            RICH,
            document -> {
              for (PDField field : fields(document.getDocumentCatalog().getAcroForm())) {
                field.setValue("7 × ą");
              }
              return null;
            });

    assertThat(VeraPdf.brokenRules(filled, "ua1")).isEmpty();
    List<String> shown =
        Pdf.read(
            filled,
            document -> {
              PDAcroForm form = document.getDocumentCatalog().getAcroForm();
              int count = fields(form).size();
              form.flatten();
              String text = new PDFTextStripper().getText(document);
              return List.of(
                  Integer.toString(count), Integer.toString(text.split("7 × ą", -1).length - 1));
            });
    assertThat(shown.get(1)).isEqualTo(shown.get(0));
  }

  private static List<PDField> fields(PDAcroForm form) {
    List<PDField> fields = new ArrayList<>();
    for (PDField field : form.getFieldTree()) {
      if (field instanceof PDTerminalField) {
        fields.add(field);
      }
    }
    assertThat(fields).isNotEmpty();
    return fields;
  }
}
