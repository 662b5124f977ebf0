package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.kneeroll.pdf.Pdf.Work;
import org.kneeroll.pdf.file.Standard;
import org.kneeroll.testing.BeyondVeraPdf;
import org.kneeroll.testing.VeraPdf;

/** That the checks of our own find what veraPDF lets pass. */
class BeyondVeraPdfTest {

  private static final byte[] RICH = Pdf.of(SampleLeaflets.rich());

  @Test
  void findNothingInLeaflets() {
    assertThat(BeyondVeraPdf.complaints(RICH)).isEmpty();
    assertThat(BeyondVeraPdf.complaints(Pdf.of(SampleLeaflets.diary(20, 3)))).isEmpty();
    assertThat(
            BeyondVeraPdf.complaints(
                Pdf.written(
                    LeafletPdf.dated(Pdf.DATE)
                        .keeping(Standard.UA_2)
                        .attaching(SampleLeaflets.attachments())
                        .write(SampleLeaflets.rich()))))
        .isEmpty();
  }

  @Test
  void findAFigureWithoutABox() {
    assertOnlyOursComplain(
        document -> {
          figure(document).getCOSDictionary(COSName.A).removeItem(COSName.BBOX);
          return null;
        },
        "a figure has no box");
  }

  @Test
  void findAnotherTitleInTheMetadata() {
    assertOnlyOursComplain(
        document -> {
          document.getDocumentInformation().setTitle("Another");
          return null;
        },
        "the title differs between the information and the metadata");
  }

  @Test
  void findAFontOfTheFieldsThatIsNotEmbedded() {
    assertOnlyOursComplain(
        document -> {
          form(document)
              .getDefaultResources()
              .put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
          return null;
        },
        "the font Helvetica is not embedded");
  }

  @Test
  void findAFontThatIsEmbeddedInPart() {
    assertOnlyOursComplain(
        document -> {
          COSDictionary descendant =
              (COSDictionary)
                  fontOfFields(document).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
          descendant.setName(COSName.BASE_FONT, "ABCDEF+NotoSans-Regular");
          return null;
        },
        "the font ABCDEF+NotoSans-Regular is embedded in part");
  }

  @Test
  void findCharactersThatTheFontDoesNotDraw() {
    assertOnlyOursComplain(
        document -> {
          COSStream map = fontOfFields(document).getCOSStream(COSName.TO_UNICODE);
          String lines =
              new String(map.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
          try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(lines.replace("<0061>\n", "<0062>\n").getBytes(StandardCharsets.US_ASCII));
          }
          return null;
        },
        "the font NotoSans-Regular says b for glyph 66");
  }

  @Test
  void findAFieldWithoutAFont() {
    assertOnlyOursComplain(
        document -> {
          widget(document, "clinician").removeItem(COSName.DA);
          return null;
        },
        "the field clinician does not say in which font it is drawn");
  }

  @Test
  void findAnAppearanceThatTwoFieldsShare() {
    assertOnlyOursComplain(
        document -> {
          COSDictionary shared = widget(document, "clinician").getCOSDictionary(COSName.AP);
          widget(document, "knee-roll.sets").setItem(COSName.AP, shared);
          return null;
        },
        "the field sets has no appearance of its own");
  }

  @Test
  void findAFrameThatViewersDrop() {
    assertOnlyOursComplain(
        document -> {
          widget(document, "clinician").setItem(COSName.getPDFName("MK"), new COSDictionary());
          return null;
        },
        "the field clinician has a frame of its own");
  }

  @Test
  void findWhatAViewerIsAskedToDo() {
    byte[] changed =
        Pdf.changed(
            RICH,
            document -> {
              document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
              form(document).setNeedAppearances(true);
              return null;
            });

    assertThat(BeyondVeraPdf.complaints(changed))
        .containsExactly(
            "something is done when the file is opened",
            "there is a script",
            "viewers are asked to draw the fields anew");
  }

  private static void assertOnlyOursComplain(Work<?> change, String complaint) {
    byte[] changed = Pdf.changed(RICH, change);

    assertThat(BeyondVeraPdf.complaints(changed)).containsExactly(complaint);
    assertThat(VeraPdf.brokenRules(changed, "ua1")).isEmpty();
  }

  /** The form as it is; PDFBox would add fonts that it misses. */
  private static PDAcroForm form(PDDocument document) {
    return document.getDocumentCatalog().getAcroForm(null);
  }

  private static COSDictionary fontOfFields(PDDocument document) {
    return form(document)
        .getCOSObject()
        .getCOSDictionary(COSName.DR)
        .getCOSDictionary(COSName.FONT)
        .getCOSDictionary(COSName.getPDFName("Wingdings"));
  }

  private static COSDictionary widget(PDDocument document, String field) {
    return form(document).getField(field).getCOSObject();
  }

  /** The first figure, wherever it stands. */
  private static COSDictionary figure(PDDocument document) {
    Deque<PDStructureNode> open = new ArrayDeque<>();
    open.add(document.getDocumentCatalog().getStructureTreeRoot());
    while (!open.isEmpty()) {
      PDStructureNode node = open.remove();
      if (node instanceof PDStructureElement element
          && element.getStructureType().equals("Figure")) {
        return element.getCOSObject();
      }
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureNode below) {
          open.add(below);
        }
      }
    }
    throw new IllegalArgumentException("there is no figure");
  }
}
