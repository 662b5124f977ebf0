package org.kneeroll.pdf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.pdf.LeafletPdf;
import org.kneeroll.pdf.Pdf;
import org.kneeroll.pdf.SampleLeaflets;
import org.kneeroll.pdf.file.SafePath;

class CarriedFilesTest {

  private static final byte[] CARRYING =
      Pdf.written(
          LeafletPdf.dated(Pdf.DATE)
              .attaching(SampleLeaflets.attachments())
              .write(SampleLeaflets.rich()));

  @Test
  void givesBackEachFileByteForByte() {
    CarriedFiles carried = read(CARRYING);

    assertThat(carried.refused()).isEmpty();
    assertThat(carried.files()).containsOnlyKeys("exercises/knee-roll.yaml", "leaflets/rich.yaml");
    assertThat(carried.files().get("exercises/knee-roll.yaml"))
        .isEqualTo("name: Knee roll\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void findsNothingInALeafletThatCarriesNothing() {
    assertThat(read(Pdf.of(SampleLeaflets.rich())).files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../up.yaml", "/etc/passwd", "a/../../b", "C:\\x", "con.yaml", ".hidden"})
  void leavesOutWhatLeadsElsewhere(String path) {
    byte[] hostile =
        Pdf.changed(
            CARRYING,
            document -> {
              COSArray files =
                  document
                      .getDocumentCatalog()
                      .getCOSObject()
                      .getCOSArray(COSName.getPDFName("AF"));
              ((COSDictionary) files.getObject(0)).setString(COSName.UF, path);
              return null;
            });

    assertThat(read(hostile).refused()).containsExactly(path);
    assertThat(read(hostile).files()).containsOnlyKeys("leaflets/rich.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.yaml", "exercises/knee roll (2).yaml", "übung.yaml", "a/b/c.svg"})
  void takesOrdinaryNames(String path) {
    assertThat(SafePath.isSafe(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a//b", "a/", "a.", "a ", "-o", "nul", "LPT1.txt", "a\u202Eb", "a:b"})
  void refusesNamesThatSomeSystemTakesForSomethingElse(String path) {
    assertThat(SafePath.isSafe(path)).isFalse();
  }

  private static CarriedFiles read(byte[] pdf) {
    Reading<CarriedFiles> reading = CarriedFiles.read(pdf, "");
    assertThat(reading).isInstanceOf(Reading.Done.class);
    return ((Reading.Done<CarriedFiles>) reading).value();
  }
}
