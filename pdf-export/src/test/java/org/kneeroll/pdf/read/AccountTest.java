package org.kneeroll.pdf.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.pdf.Pdf;
import org.kneeroll.pdf.read.FilledField.Mark;
import org.kneeroll.pdf.read.Remark.Kind;

/** What is in a file beside the leaflet's own fields gets a line, whatever it is. */
class AccountTest {

  private static final byte[] LEAFLET = CameBack.WALKING;

  /** Lays something exactly over the field for repetitions. */
  private static FilledLeaflet over(String kind, String text) {
    return leaflet(
        page -> {
          for (COSDictionary widget : CameBack.widgets(page)) {
            if ("reps".equals(widget.getString(COSName.T))) {
              CameBack.lay(page, kind, text, widget.getItem(COSName.RECT));
              return;
            }
          }
        });
  }

  private interface Change {
    void on(COSDictionary page);
  }

  private static FilledLeaflet leaflet(Change change) {
    byte[] changed =
        Pdf.changed(
            LEAFLET,
            document -> {
              change.on(document.getPage(0).getCOSObject());
              return null;
            });
    return CameBack.read(changed).leaflets().get(0);
  }

  private static COSArray place(float... numbers) {
    COSArray place = new COSArray();
    for (float number : numbers) {
      place.add(new COSFloat(number));
    }
    return place;
  }

  @Test
  void tellsTheWordsThatLieOverAField() {
    FilledLeaflet leaflet = over("FreeText", "8, then 6");

    assertThat(leaflet.remarks())
        .extracting(Remark::kind, Remark::field, Remark::text, Remark::page)
        .containsExactly(tuple(Kind.OVER_FIELD, "heel-slide.reps", "8, then 6", 1));
    assertThat(CameBack.field(leaflet, "heel-slide.reps").mark()).isEqualTo(Mark.COVERED);
    assertThat(CameBack.field(leaflet, "heel-slide.reps").amount().isNumber()).isFalse();
    assertThat(CameBack.field(leaflet, "heel-slide.hold").mark()).isNotEqualTo(Mark.COVERED);
    assertThat(leaflet.isUntouched()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ink", "Stamp", "Line", "Square", "Polygon", "StrikeOut", "Redact", "Anything"})
  void tellsThatSomethingIsDrawnOverAField(String kind) {
    FilledLeaflet leaflet = over(kind, "");

    assertThat(leaflet.remarks())
        .extracting(Remark::kind, Remark::field)
        .containsExactly(tuple(Kind.DRAWING, "heel-slide.reps"));
    assertThat(CameBack.field(leaflet, "heel-slide.reps").mark()).isEqualTo(Mark.COVERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Text", "Highlight", "Underline", "Caret"})
  void tellsNotesAndLeavesTheFieldBelowAlone(String kind) {
    FilledLeaflet leaflet = over(kind, "which leg?");

    assertThat(leaflet.remarks())
        .extracting(Remark::kind, Remark::text)
        .containsExactly(tuple(Kind.COMMENT, "which leg?"));
    assertThat(CameBack.field(leaflet, "heel-slide.reps").mark()).isNotEqualTo(Mark.COVERED);
  }

  @Test
  void tellsWordsTypedBesideTheFields() {
    FilledLeaflet leaflet =
        leaflet(page -> CameBack.lay(page, "FreeText", "call me", place(1, 1, 9, 9)));

    assertThat(leaflet.remarks())
        .extracting(Remark::kind, Remark::text)
        .containsExactly(tuple(Kind.COMMENT, "call me"));
  }

  @Test
  void tellsRichTextWhereThereIsNoPlain() {
    FilledLeaflet leaflet =
        leaflet(
            page ->
                CameBack.lay(page, "FreeText", "", place(1, 1, 9, 9))
                    .setString(COSName.RC, "<body><p>seven <b>only</b></p></body>"));

    assertThat(leaflet.remarks()).extracting(Remark::text).containsExactly("seven only");
  }

  @Test
  void tellsFieldsThatWereAdded() {
    byte[] changed =
        Pdf.changed(
            LEAFLET,
            document -> {
              COSDictionary page = document.getPage(0).getCOSObject();
              COSDictionary own = CameBack.widgets(page).get(3);
              COSDictionary added = CameBack.lay(page, "Widget", "", own.getItem(COSName.RECT));
              added.setItem(COSName.FT, COSName.TX);
              added.setString(COSName.T, "text_1");
              added.setString(COSName.V, "twelve");
              document
                  .getDocumentCatalog()
                  .getAcroForm()
                  .getCOSObject()
                  .getCOSArray(COSName.FIELDS)
                  .add(added);
              return null;
            });
    FilledFile file = CameBack.read(changed);

    assertThat(file.allRemarks())
        .extracting(Remark::kind, Remark::field, Remark::text)
        .containsExactly(tuple(Kind.FOREIGN_FIELD, "text_1", "twelve"));
    assertThat(file.leaflets().get(0).entries())
        .filteredOn(entry -> entry.mark() == Mark.COVERED)
        .hasSize(1);
  }

  @Test
  void tellsThatAPageWasDrawnOn() {
    byte[] changed =
        Pdf.changed(
            LEAFLET,
            document -> {
              try (PDPageContentStream out =
                  new PDPageContentStream(
                      document, document.getPage(0), AppendMode.APPEND, true, true)) {
                out.moveTo(10, 10);
                out.lineTo(200, 20);
                out.stroke();
              }
              return null;
            });

    assertThat(CameBack.read(changed).leaflets().get(0).remarks())
        .extracting(Remark::kind)
        .containsExactly(Kind.PAGE_CHANGED);
  }

  @Test
  void tellsPagesThatWereAdded() {
    byte[] changed =
        Pdf.changed(
            LEAFLET,
            document -> {
              document.addPage(new PDPage());
              return null;
            });

    assertThat(CameBack.read(changed).allRemarks())
        .extracting(Remark::kind, Remark::page)
        .containsExactly(tuple(Kind.FOREIGN_PAGE, 2));
  }

  @Test
  void tellsFilesThatWereAttached() {
    FilledLeaflet leaflet =
        leaflet(
            page -> {
              COSDictionary file = new COSDictionary();
              file.setString(COSName.UF, "my knee.jpg");
              CameBack.lay(page, "FileAttachment", "", place(1, 1, 9, 9)).setItem(COSName.FS, file);
            });

    assertThat(leaflet.remarks())
        .extracting(Remark::kind, Remark::field)
        .containsExactly(tuple(Kind.ATTACHMENT, "my knee.jpg"));
  }

  @Test
  void knowsAScan() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      COSStream picture = document.getDocument().createCOSStream();
      picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
      COSDictionary objects = new COSDictionary();
      objects.setItem("Im0", picture);
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.XOBJECT, objects);
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      document.addPage(page);
      document.save(out);
    }

    assertThat(CameBack.obstacle(out.toByteArray())).isEqualTo(Obstacle.SCAN);
  }

  @Test
  void hasAMessageForEachKind() {
    for (Kind kind : Kind.values()) {
      for (String text : List.of("", "some words")) {
        assertThat(new Remark(kind, 2, "knee-roll.reps", text).message())
            .as("%s", kind)
            .isNotBlank()
            .matches("(?s)[^A-Z].*[^.]");
      }
    }
  }
}
