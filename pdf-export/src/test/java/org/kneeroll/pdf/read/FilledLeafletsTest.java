package org.kneeroll.pdf.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.pdf.Pdf;
import org.kneeroll.pdf.SampleLeaflets;
import org.kneeroll.pdf.read.FilledField.Mark;

class FilledLeafletsTest {

  private static final byte[] RICH = Pdf.of(SampleLeaflets.rich());

  @Test
  void saysWhichLeafletItIsAndWhatStandsInEachField() {
    FilledLeaflet leaflet = read(RICH);

    assertThat(leaflet.id()).isEqualTo("rich");
    assertThat(leaflet.version()).isEqualTo("3");
    assertThat(leaflet.language()).isEqualTo("en-GB");
    assertThat(leaflet.entries())
        .hasSize(15)
        .extracting(FilledField::field, FilledField::written, FilledField::mark)
        .contains(
            tuple("knee-roll.reps", "10 to 15", Mark.NUMBER),
            tuple("knee-roll.sets", "", Mark.EMPTY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "10-12", "১২", "=1+1", "as many as you like", "a\nb", "½"})
  void keepsWhatWasWrittenAsItIs(String written) {
    assertThat(value(filled(Map.of("knee-roll.sets", written)), "knee-roll.sets"))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "reps, 12, NUMBER",
    "reps, 10 to 12, NUMBER",
    "reps, 10–12, NUMBER",
    "reps, 7.5, NUMBER",
    "reps, ১২, NUMBER",
    "reps, ٣, NUMBER",
    "hold, 30 s, NUMBER",
    "hold, 5 to 10 seconds, NUMBER",
    "reps, 30 s, NOT_A_NUMBER",
    "reps, twelve, NOT_A_NUMBER",
    "reps, 12 x, NOT_A_NUMBER",
    "reps, =1+1, NOT_A_NUMBER",
    "notes, bend less, WORDS",
    "date, 21 November, WORDS",
    "reps, ' ', EMPTY",
  })
  void marksWhatIsNoNumberWhereOneWasAskedFor(String quantity, String written, Mark mark) {
    assertThat(WrittenAmount.mark(quantity, written)).isEqualTo(mark);
  }

  @Test
  void findsTheFieldsThatAreGone() {
    byte[] cut =
        Pdf.changed(
            RICH,
            document -> {
              COSDictionary patient = (COSDictionary) fields(document).getObject(0);
              fields(document).remove(0);
              for (COSBase lost : patient.getCOSArray(COSName.KIDS)) {
                COSObject widget = (COSObject) lost;
                document
                    .getPages()
                    .forEach(
                        page -> page.getCOSObject().getCOSArray(COSName.ANNOTS).remove(widget));
              }
              return null;
            });

    assertThat(read(cut).entries())
        .filteredOn(field -> field.mark() == Mark.MISSING)
        .extracting(FilledField::field)
        .containsExactly("patient.name", "patient.date");
  }

  @Test
  void knowsALeafletWhoseFieldsWereFlattened() {
    byte[] flat =
        Pdf.changed(
            RICH,
            document -> {
              document.getDocumentCatalog().getAcroForm().flatten();
              return null;
            });

    assertThat(obstacle(flat)).isEqualTo(Obstacle.FLATTENED);
  }

  @Test
  void opensALockedLeafletWithItsPasswordAlone() {
    byte[] locked =
        Pdf.changed(
            RICH,
            document -> {
              document.protect(
                  new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
              return null;
            });

    assertThat(obstacle(locked)).isEqualTo(Obstacle.LOCKED);
    assertThat(FilledLeaflets.read(locked, "wrong"))
        .isEqualTo(new Reading.Failed<>(Obstacle.LOCKED));
    assertThat(FilledLeaflets.read(locked, "secret")).isInstanceOf(Reading.Done.class);
  }

  @Test
  void knowsWhatIsNoLeaflet() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }

    assertThat(obstacle(out.toByteArray())).isEqualTo(Obstacle.NOT_A_LEAFLET);
    assertThat(obstacle("PK zip".getBytes(StandardCharsets.UTF_8))).isEqualTo(Obstacle.NOT_A_PDF);
    assertThat(obstacle(new byte[0])).isEqualTo(Obstacle.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 100, 1_000, 20_000})
  void saysOfAHalfFileThatItIsDamagedOrReadsWhatIsThere(int length) {
    Reading<FilledFile> reading = FilledLeaflets.read(Arrays.copyOf(RICH, length), "");

    assertThat(reading).isInstanceOf(Reading.Failed.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void survivesBytesThatWereChanged(int seed) {
    Random random = new Random(seed);
    byte[] broken = RICH.clone();
    for (int i = 0; i < 200; i++) {
      broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
    }

    assertThat(FilledLeaflets.read(broken, "")).isNotNull();
  }

  /** The outermost fields of a form, as they stand in the file. */
  private static COSArray fields(PDDocument document) {
    return document.getDocumentCatalog().getAcroForm().getCOSObject().getCOSArray(COSName.FIELDS);
  }

  @Test
  void leavesTheCircleOfFieldsThatHoldOneAnother() {
    byte[] circle =
        Pdf.changed(
            RICH,
            document -> {
              COSArray fields = fields(document);
              COSDictionary family = (COSDictionary) fields.getObject(0);
              family.getCOSArray(COSName.KIDS).add(family);
              return null;
            });

    assertThat(obstacle(circle)).isEqualTo(Obstacle.TANGLED);
  }

  @Test
  void doesNotGoDownForEver() {
    byte[] deep =
        Pdf.changed(
            RICH,
            document -> {
              COSArray at = fields(document);
              for (int i = 0; i < 200; i++) {
                COSDictionary field = new COSDictionary();
                field.setString(COSName.T, "deep");
                COSArray kids = new COSArray();
                field.setItem(COSName.KIDS, kids);
                at.add(field);
                at = kids;
              }
              return null;
            });

    assertThat(obstacle(deep)).isEqualTo(Obstacle.TANGLED);
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    Reading<Integer> reading =
        OpenedFile.with(
            RICH,
            "",
            new ReadingLimits(
                1 << 20, 1 << 20, 1 << 24, 1 << 24, 1 << 24, 10, 10, 10, Duration.ofMillis(50)),
            (document, allowance) -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              return new Reading.Done<>(1);
            });

    assertThat(reading).isEqualTo(new Reading.Failed<>(Obstacle.TOO_SLOW));
  }

  private static byte[] filled(Map<String, String> values) {
    return Pdf.changed(
        RICH,
        document -> {
          for (Map.Entry<String, String> value : values.entrySet()) {
            document
                .getDocumentCatalog()
                .getAcroForm()
                .getField(value.getKey())
                .getCOSObject()
                .setString(COSName.V, value.getValue());
          }
          return null;
        });
  }

  private static String value(byte[] pdf, String field) {
    return read(pdf).entries().stream()
        .filter(entry -> entry.field().equals(field))
        .map(FilledField::written)
        .findFirst()
        .orElseThrow();
  }

  private static FilledLeaflet read(byte[] pdf) {
    Reading<FilledFile> reading = FilledLeaflets.read(pdf, "");
    assertThat(reading).isInstanceOf(Reading.Done.class);
    FilledFile file = ((Reading.Done<FilledFile>) reading).value();
    assertThat(file.leaflets()).hasSize(1);
    return file.leaflets().get(0);
  }

  private static Obstacle obstacle(byte[] pdf) {
    Reading<FilledFile> reading = FilledLeaflets.read(pdf, "");
    assertThat(reading).isInstanceOf(Reading.Failed.class);
    return ((Reading.Failed<FilledFile>) reading).obstacle();
  }
}
