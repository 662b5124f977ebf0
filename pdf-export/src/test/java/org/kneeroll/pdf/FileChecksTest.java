package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** What the files of leaflets have beside what they must have. */
class FileChecksTest {

  private static final byte[] RICH = Pdf.of(SampleLeaflets.rich());

  private static final COSName BBOX = COSName.BBOX;

  @Test
  void saysOfEveryFigureWhereItIs() {
    List<COSDictionary> figures = withEntry(RICH, COSName.S, "Figure");

    assertThat(figures).hasSize(5);
    assertThat(figures)
        .allSatisfy(
            figure -> {
              assertThat(figure.getString(COSName.ALT)).isNotBlank();
              float[] box = figure.getCOSDictionary(COSName.A).getCOSArray(BBOX).toFloatArray();
              assertThat(box).hasSize(4);
              assertThat(box[2] - box[0]).isGreaterThan(20);
              assertThat(box[3] - box[1]).isGreaterThan(20);
            });
  }

  @Test
  void saysTheSameOfItselfInBothPlaces() {
    Pdf.read(
        RICH,
        document -> {
          COSDictionary info = document.getDocumentInformation().getCOSObject();
          String xmp =
              new String(
                  document.getDocumentCatalog().getMetadata().toByteArray(),
                  StandardCharsets.UTF_8);
          assertThat(xmp)
              .contains(">" + info.getString(COSName.TITLE) + "</rdf:li>")
              .contains("<pdf:Producer>" + info.getString(COSName.PRODUCER) + "<")
              .contains("<xmp:CreatorTool>" + info.getString(COSName.CREATOR) + "<")
              .contains("<xmp:CreateDate>2026-01-02T03:04:05Z<")
              .contains("<xmp:ModifyDate>2026-01-02T03:04:05Z<");
          assertThat(info.getString(COSName.TITLE))
              .isEqualTo("Exercises for acute lower back pain");
          assertThat(info.getString(COSName.CREATION_DATE)).isEqualTo("D:20260102030405Z");
          assertThat(info.getString(COSName.MOD_DATE)).isEqualTo("D:20260102030405Z");
          return null;
        });
  }

  @Test
  void embedsBoldFacesOnlyOfTheScriptsThatAreUsed() {
    assertThat(faces("Walking")).containsExactly("NotoSans-Bold", "NotoSans-Regular");
    assertThat(faces("Περπάτημα"))
        .containsExactly("NotoSans-Bold", "NotoSans-Regular", "NotoSansGreek-Bold");
  }

  @Test
  void staysSmall() {
    byte[] english =
        Pdf.of(SampleLeaflets.leaflet("x", "Walking", List.of(SampleLeaflets.caution())));

    assertThat(english.length).isLessThan(75_000);
  }

  private static List<String> faces(String title) {
    byte[] pdf = Pdf.of(SampleLeaflets.leaflet("x", title, List.of(SampleLeaflets.caution())));
    return withEntry(pdf, COSName.SUBTYPE, "CIDFontType2").stream()
        .map(font -> font.getNameAsString(COSName.BASE_FONT))
        .sorted()
        .toList();
  }

  @Test
  void givesEachFieldRoomForAHandAndForARemark() {
    List<COSDictionary> widgets = withEntry(RICH, COSName.SUBTYPE, "Widget");

    assertThat(widgets).hasSize(15);
    for (COSDictionary widget : widgets) {
      assertThat(widget.getString(COSName.DA)).isEqualTo("/Wingdings 0 Tf 0 g");
      assertThat(widget.getInt(COSName.MAX_LEN)).isBetween(40, 80);
      float[] box = widget.getCOSArray(COSName.RECT).toFloatArray();
      assertThat(box[3] - box[1]).as("height in points; 8 mm").isGreaterThan(22.67f);
    }
  }

  @Test
  void namesFieldsThroughTheirFamilies() {
    List<String> names =
        Pdf.read(
            RICH,
            document -> {
              List<String> all = new ArrayList<>();
              document
                  .getDocumentCatalog()
                  .getAcroForm()
                  .getFieldTree()
                  .forEach(field -> all.add(field.getFullyQualifiedName()));
              return all;
            });

    assertThat(names)
        .contains("clinician", "patient", "patient.name", "knee-roll", "knee-roll.reps")
        .doesNotHaveDuplicates();
  }

  /** All dictionaries of a file in which an entry has a name for its value. */
  private static List<COSDictionary> withEntry(byte[] pdf, COSName key, String value) {
    List<COSDictionary> found = new ArrayList<>();
    Pdf.read(
        pdf,
        document -> {
          collect(document.getDocument().getTrailer(), key, value, identitySet(), found);
          return null;
        });
    return found;
  }

  private static Set<COSBase> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static void collect(
      COSBase base, COSName key, String value, Set<COSBase> seen, List<COSDictionary> found) {
    COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
    if (object instanceof COSArray array) {
      array.forEach(item -> collect(item, key, value, seen, found));
    } else if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
      if (dictionary.getItem(key) instanceof COSName name && name.getName().equals(value)) {
        found.add(dictionary);
        if (dictionary instanceof COSStream) {
          return;
        }
      }
      dictionary.getValues().forEach(item -> collect(item, key, value, seen, found));
    }
  }
}
