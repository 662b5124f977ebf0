package org.kneeroll.pdf.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kneeroll.pdf.read.CameBack.RICH;
import static org.kneeroll.pdf.read.CameBack.WALKING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility.AcroFormMergeMode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.pdf.Pdf;
import org.kneeroll.pdf.read.FilledField.Mark;
import org.kneeroll.pdf.read.Remark.Kind;

class JoinedLeafletsTest {

  private static final byte[] ANNE = CameBack.by(WALKING, "Anne", "heel-slide.reps", "7");
  private static final byte[] BERT = CameBack.by(WALKING, "Bert", "heel-slide.reps", "9");
  private static final byte[] CARL = CameBack.by(RICH, "Carl", "knee-roll.reps", "12");

  private static final String[] FIELDS = {"patient.name", "heel-slide.reps", "knee-roll.reps"};
  private static final String[] EACH = {"walking/Anne/7", "rich/Carl/12", "walking/Bert/9"};

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void areReadOneByOneWhenPdfBoxJoinsThem(AcroFormMergeMode mode) {
    assertEach(CameBack.joined(mode, ANNE, CARL, BERT));
  }

  @Test
  void areReadOneByOneWhenQpdfJoinsThem() throws IOException {
    assertEach(
        CameBack.run(
            folder,
            List.of("qpdf", "--empty", "--pages", "{1}", "{2}", "{3}", "--", "{out}"),
            ANNE,
            CARL,
            BERT));
  }

  @Test
  void areReadOneByOneWhenQpdfAppendsThemToTheFirst() throws IOException {
    assertEach(
        CameBack.run(
            folder,
            List.of("qpdf", "{1}", "--pages", "{1}", "{2}", "{3}", "--", "{out}"),
            ANNE,
            CARL,
            BERT));
  }

  @Test
  void areReadOneByOneWhenPopplerJoinsThem() throws IOException {
    assertEach(
        CameBack.run(folder, List.of("pdfunite", "{1}", "{2}", "{3}", "{out}"), ANNE, CARL, BERT));
  }

  @Test
  void areReadOneByOneWhateverTheirFieldsAreCalled() {
    byte[] renamed =
        Pdf.changed(
            CameBack.joined(AcroFormMergeMode.PDFBOX_LEGACY_MODE, ANNE, CARL, BERT),
            document -> {
              COSArray roots =
                  document
                      .getDocumentCatalog()
                      .getAcroForm()
                      .getCOSObject()
                      .getCOSArray(COSName.FIELDS);
              for (int i = 0; i < roots.size(); i++) {
                ((COSDictionary) roots.getObject(i)).setString(COSName.T, "field#" + i);
              }
              return null;
            });

    assertEach(renamed);
  }

  @Test
  void areReadOneByOneWhereTheFormForgotTheirFields() {
    byte[] formless =
        Pdf.changed(
            CameBack.joined(AcroFormMergeMode.PDFBOX_LEGACY_MODE, ANNE, CARL, BERT),
            document -> {
              CameBack.catalog(document).removeItem(COSName.ACRO_FORM);
              return null;
            });

    assertEach(formless);
  }

  private static void assertEach(byte[] joined) {
    FilledFile file = CameBack.read(joined);

    assertThat(CameBack.says(joined, FIELDS)).containsExactly(EACH);
    assertThat(file.allRemarks()).isEmpty();
    assertThat(file.leaflets().stream().flatMap(leaflet -> leaflet.entries().stream()))
        .noneMatch(entry -> entry.mark() == Mark.MISSING);
    assertThat(file.leaflets().stream().flatMap(leaflet -> leaflet.pages().stream()))
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void giveTwoAnswersWhereOneLeafletCameTwice() {
    byte[] twice = CameBack.joined(AcroFormMergeMode.PDFBOX_LEGACY_MODE, ANNE, ANNE);

    assertThat(CameBack.says(twice, FIELDS)).containsExactly("walking/Anne/7", "walking/Anne/7");
  }

  @Test
  void areOneWhoseOrderOfPagesDoesNotMatter() {
    byte[] turned =
        Pdf.changed(
            CARL,
            document -> {
              List<PDPage> pages = new ArrayList<>();
              document.getPages().forEach(pages::add);
              pages.forEach(document::removePage);
              for (int i = pages.size() - 1; i >= 0; i--) {
                document.addPage(pages.get(i));
              }
              return null;
            });

    assertThat(CameBack.says(turned, FIELDS)).containsExactly("rich/Carl/12");
    assertThat(CameBack.read(turned).allRemarks()).isEmpty();
  }

  @Test
  void sayWhichPagesAreMissing() {
    FilledLeaflet leaflet = CameBack.read(CameBack.page(CARL, 1)).leaflets().get(0);

    assertThat(leaflet.remarks())
        .extracting(Remark::message)
        .containsExactly("pages 1, 3 of 3 of the leaflet: not in the file");
    assertThat(CameBack.field(leaflet, "patient.name").mark()).isEqualTo(Mark.MISSING);
    assertThat(leaflet.entries()).anyMatch(entry -> entry.mark() != Mark.MISSING);
  }

  @Test
  void areReadFromTheFormWhereItKeepsTheFieldsOfAPageThatIsGone() {
    byte[] second =
        Pdf.changed(
            CARL,
            document -> {
              document.removePage(0);
              return null;
            });
    FilledLeaflet leaflet = CameBack.read(second).leaflets().get(0);

    assertThat(CameBack.says(second, "patient.name")).containsExactly("rich/Carl");
    assertThat(leaflet.remarks()).extracting(Remark::kind).containsExactly(Kind.PAGE_MISSING);
    assertThat(CameBack.read(second).remarks()).isEmpty();
  }

  @Test
  void arePutTogetherAgainFromSinglePages() {
    byte[] together =
        CameBack.joined(
            AcroFormMergeMode.PDFBOX_LEGACY_MODE,
            CameBack.page(CARL, 0),
            CameBack.page(CARL, 1),
            CameBack.page(CARL, 2));

    assertThat(CameBack.says(together, FIELDS)).containsExactly("rich/Carl/12");
    assertThat(CameBack.read(together).allRemarks())
        .extracting(Remark::kind)
        .containsExactly(Kind.PUT_TOGETHER);
  }

  @Test
  void areNotPutTogetherWherePagesMayBeOfTwoPersons() {
    byte[] dora = CameBack.by(RICH, "Dora", "knee-roll.reps", "3");
    byte[] joined =
        CameBack.joined(AcroFormMergeMode.PDFBOX_LEGACY_MODE, CameBack.page(dora, 0), CARL);

    assertThat(CameBack.says(joined, "patient.name")).containsExactly("rich/Dora", "rich/Carl");
    assertThat(CameBack.read(joined).leaflets().get(1).remarks()).isEmpty();
  }

  @Test
  void sayThatOneOfThemIsFlattened() {
    byte[] flat =
        Pdf.changed(
            ANNE,
            document -> {
              document.getDocumentCatalog().getAcroForm().flatten();
              return null;
            });
    FilledFile file =
        CameBack.read(CameBack.joined(AcroFormMergeMode.PDFBOX_LEGACY_MODE, flat, CARL));

    assertThat(file.leaflets()).hasSize(2);
    assertThat(file.leaflets().get(0).remarks()).extracting(Remark::kind).contains(Kind.FLATTENED);
    assertThat(file.leaflets().get(1).remarks()).isEmpty();
  }

  /** Some programs make one field of two that have one name; one person's words are lost then. */
  @Test
  void doNotSayForOnePersonWhatAnotherWrote() {
    byte[] shared =
        Pdf.changed(
            CameBack.joined(AcroFormMergeMode.PDFBOX_LEGACY_MODE, ANNE, BERT),
            document -> {
              List<COSDictionary> reps = new ArrayList<>();
              for (PDPage page : document.getPages()) {
                for (COSDictionary widget : CameBack.widgets(page.getCOSObject())) {
                  if ("reps".equals(widget.getString(COSName.T))) {
                    reps.add(widget);
                  }
                }
              }
              COSDictionary field = new COSDictionary();
              field.setItem(COSName.FT, COSName.TX);
              field.setString(COSName.T, "reps");
              field.setString(COSName.V, "7");
              COSArray kids = new COSArray();
              field.setItem(COSName.KIDS, kids);
              for (COSDictionary widget : reps) {
                widget.getCOSDictionary(COSName.PARENT).removeItem(COSName.KIDS);
                widget.removeItem(COSName.T);
                widget.removeItem(COSName.V);
                widget.setItem(COSName.PARENT, field);
                kids.add(widget);
              }
              document
                  .getDocumentCatalog()
                  .getAcroForm()
                  .getCOSObject()
                  .getCOSArray(COSName.FIELDS)
                  .add(field);
              return null;
            });

    assertThat(CameBack.read(shared).leaflets())
        .hasSize(2)
        .allSatisfy(
            leaflet -> {
              FilledField reps = CameBack.field(leaflet, "heel-slide.reps");
              assertThat(reps.mark()).isEqualTo(Mark.SHARED);
              assertThat(reps.amount().from()).isNull();
            });
  }

  @Test
  void sayThatAPageIsThereOnceMore() {
    byte[] twice =
        Pdf.changed(
            ANNE,
            document -> {
              COSDictionary pages = CameBack.catalog(document).getCOSDictionary(COSName.PAGES);
              COSArray kids = pages.getCOSArray(COSName.KIDS);
              kids.add(kids.get(0));
              pages.setInt(COSName.COUNT, kids.size());
              return null;
            });

    assertThat(CameBack.says(twice, FIELDS)).containsExactly("walking/Anne/7");
    assertThat(CameBack.read(twice).remarks())
        .extracting(Remark::kind)
        .containsExactly(Kind.PAGE_TWICE);
  }

  @Test
  void ofAnOlderTimeAreReadByTheirNames() {
    assertThat(CameBack.says(CameBack.old(CARL), FIELDS)).containsExactly("rich/Carl/12");
    assertThat(CameBack.read(CameBack.old(CARL)).allRemarks()).isEmpty();
  }

  @Test
  void ofAnOlderTimeLoseNoWordThatSomebodyWrote() {
    byte[] joined = CameBack.appended(CameBack.old(ANNE), CameBack.old(BERT));
    FilledFile file = CameBack.read(joined);

    assertThat(CameBack.says(joined, FIELDS)).containsExactly("walking/Anne/7");
    assertThat(file.allRemarks())
        .filteredOn(remark -> remark.kind() == Kind.FOREIGN_FIELD)
        .extracting(Remark::text)
        .contains("Bert", "9");
  }

  @Test
  void ofAnOlderTimeAndOfToday() {
    byte[] joined = CameBack.appended(CameBack.old(CARL), BERT);

    assertThat(CameBack.says(joined, FIELDS))
        .containsExactlyInAnyOrder("rich/Carl/12", "walking/Bert/9");
  }

  @Test
  void areShownFieldByFieldWhereNothingTellsOfALeaflet() {
    byte[] unknown =
        Pdf.changed(
            CameBack.old(ANNE),
            document -> {
              CameBack.catalog(document).removeItem(COSName.getPDFName("PieceInfo"));
              return null;
            });
    FilledFile file = CameBack.read(unknown);

    assertThat(file.leaflets()).isEmpty();
    assertThat(file.remarks())
        .filteredOn(remark -> !remark.text().isEmpty())
        .extracting(Remark::kind, Remark::field, Remark::text)
        .contains(tuple(Kind.UNKNOWN_FIELD, "heel-slide.reps", "7"));
  }
}
