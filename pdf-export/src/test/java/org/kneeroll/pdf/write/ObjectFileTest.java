package org.kneeroll.pdf.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ObjectFileTest {

  @Test
  void givesBackEveryKindOfValue() throws IOException {
    COSDictionary values = new COSDictionary();
    values.setString(Cos.name("Brackets"), "a (b) \\ c\r\nd");
    values.setString(Cos.name("Letters"), "ŵ κ ж");
    values.setItem(Cos.name("Name with # and ü"), Cos.name("A B"));
    values.setItem(Cos.name("Numbers"), Cos.numbers(-0.5, 12.345, 7, -1000000, 0.0001));
    values.setBoolean(Cos.name("Yes"), true);
    values.setItem(Cos.name("Inline"), Cos.array(Cos.inline("Inside")));

    readBack(
        values,
        read -> {
          assertThat(read.getString(Cos.name("Brackets"))).isEqualTo("a (b) \\ c\r\nd");
          assertThat(read.getString(Cos.name("Letters"))).isEqualTo("ŵ κ ж");
          assertThat(read.getCOSName(Cos.name("Name with # and ü"))).isEqualTo(Cos.name("A B"));
          assertThat(read.getCOSArray(Cos.name("Numbers")).toFloatArray())
              .containsExactly(-0.5f, 12.345f, 7, -1000000, 0);
          assertThat(read.getBoolean(Cos.name("Yes"), false)).isTrue();
          COSArray inline = read.getCOSArray(Cos.name("Inline"));
          assertThat(((COSDictionary) inline.get(0)).getCOSName(COSName.TYPE))
              .isEqualTo(Cos.name("Inside"));
        });
  }

  @Test
  void findsEachOfManyObjectsAgain() throws IOException {
    COSArray many = new COSArray();
    for (int i = 0; i < 1001; i++) {
      COSDictionary object = Cos.dictionary("Counted");
      object.setInt(COSName.N, i);
      many.add(object);
    }
    COSDictionary values = new COSDictionary();
    values.setItem(Cos.name("Many"), many);

    readBack(
        values,
        read -> {
          COSArray found = read.getCOSArray(Cos.name("Many"));
          assertThat(found.size()).isEqualTo(1001);
          for (int i = 0; i < 1001; i++) {
            assertThat(((COSDictionary) found.getObject(i)).getInt(COSName.N)).isEqualTo(i);
          }
        });
  }

  @Test
  void writesAnObjectOnceHoweverOftenItIsUsed() throws IOException {
    COSDictionary shared = Cos.dictionary("Shared");
    shared.setItem(Cos.name("Self"), shared);
    COSDictionary values = new COSDictionary();
    values.setItem(Cos.name("First"), shared);
    values.setItem(Cos.name("Second"), shared);

    readBack(
        values,
        read ->
            assertThat(read.getCOSDictionary(Cos.name("First")))
                .isNotNull()
                .isSameAs(read.getCOSDictionary(Cos.name("Second"))));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    COSDictionary values = new COSDictionary();
    values.setItem(Cos.name("Null"), COSNull.NULL);

    assertThatThrownBy(() -> readBack(values, read -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void readBack(COSDictionary values, Consumer<COSDictionary> check)
      throws IOException {
    COSDictionary pages = Cos.dictionary("Pages");
    pages.setItem(COSName.KIDS, new COSArray());
    pages.setInt(COSName.COUNT, 0);
    COSDictionary catalog = Cos.dictionary("Catalog");
    catalog.setItem(COSName.PAGES, pages);
    catalog.setItem(Cos.name("Values"), values);
    byte[] file = ObjectFile.of("1.7", catalog, new COSDictionary());
    try (PDDocument document = Loader.loadPDF(file)) {
      check.accept(
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(Cos.name("Values")));
    }
  }
}
