package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.testing.Golden;

class ReadCommandTest {

  @TempDir private Path folder;

  @Test
  void showsWhatWasPrescribedAndWhatWasWritten() throws IOException {
    filled("smith.pdf", "twenty");

    CommandRun run = CommandRun.in(folder, "read", "smith.pdf");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("smith.pdf: ")
        .contains("(knee-walking, version 1)")
        .containsPattern("Knee walking +reps +side +about 20 +twenty +not a number");
  }

  @Test
  void readsTheOthersWhereOneCannotBeRead() throws IOException {
    filled("came-back/a.pdf", "12");
    Files.writeString(folder.resolve("came-back/b.pdf"), "%PDF-1.7 and nothing else");
    filled("came-back/c.pdf", "14");

    CommandRun run = CommandRun.in(folder, "read", "came-back", "gone.pdf");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("came-back/a.pdf: ", "came-back/c.pdf: ");
    assertThat(run.err())
        .contains("kneeroll: there is no file or folder gone.pdf\n")
        .contains("kneeroll: cannot read came-back/b.pdf: it is damaged");
  }

  @Test
  void keepsAFormulaFromASpreadsheet() throws IOException {
    filled("a.pdf", "=HYPERLINK(\"x\")");

    CommandRun csv = CommandRun.in(folder, "read", "a.pdf", "--format", "csv");
    CommandRun json = CommandRun.in(folder, "read", "a.pdf", "--format", "json");

    assertThat(csv.out())
        .startsWith("file,leaflet,version,field,exercise,name,quantity,side,day,prescribed,")
        .contains(
            "a.pdf,knee-walking,1,knee-walking.reps,knee-walking,Knee walking,reps,side,,about 20,"
                + "stated,\"'=HYPERLINK(\"\"x\"\")\",not-a-number,,,,,,\"words, and no number\"\n");
    assertThat(json.out()).contains("\"written\" : \"=HYPERLINK(\\\"x\\\")\"");
  }

  @Test
  void looksIntoFoldersWithinFoldersAndSaysWhatItLeavesAlone() throws IOException {
    filled("came-back/smith/june.pdf", "12");
    filled("came-back/jones/JUNE.PDF", "14");
    Files.writeString(folder.resolve("came-back/jones/._JUNE.PDF"), "what a system packs beside");
    Fixtures.write(folder.resolve("came-back/.trash/july.pdf"), "thrown away");

    CommandRun run = CommandRun.in(folder, "read", "came-back");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            kneeroll: came-back/.trash/ was not looked into: it is hidden; name it to read it
            kneeroll: came-back/jones/._JUNE.PDF was not read: it is hidden; name it to read it
            """);
    assertThat(run.out().lines().filter(line -> line.contains(": ")))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("came-back/jones/JUNE.PDF", "came-back/smith/june.pdf");
  }

  @Test
  void readsTheOthersWhereAFolderHasNoPdfAndAFileIsEmpty() throws IOException {
    filled("a.pdf", "12");
    Files.createDirectories(folder.resolve("nothing-yet"));
    Files.createFile(folder.resolve("cut-off.pdf"));

    CommandRun run = CommandRun.in(folder, "read", "nothing-yet", "cut-off.pdf", "a.pdf");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("a.pdf: ");
    assertThat(run.err())
        .isEqualTo(
            """
            kneeroll: there is no PDF in the folder nothing-yet
            kneeroll: cannot read cut-off.pdf: it is empty: it was not saved or sent to its end; \
            ask for it once more
            """);
  }

  @Test
  void keepsWhatWasWrittenOnOneLineOfTheTableAndAsItIsElsewhere() throws IOException {
    String written = "10\u001B[31m\r\nor a few more, " + "as many as feel right ".repeat(20);
    filled("a.pdf", written);

    CommandRun table = CommandRun.in(folder, "read", "a.pdf");
    CommandRun csv = CommandRun.in(folder, "read", "a.pdf", "--format", "csv");
    CommandRun json = CommandRun.in(folder, "read", "a.pdf", "--format", "json");

    assertThat(table.out()).contains("10\u241B[31m / or").doesNotContain("\u001B");
    assertThat(table.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(csv.out())
        .contains("\"10\u241B[31m\nor a few more, ")
        .contains("as many as feel right \",not-a-number")
        .doesNotContain("\u001B");
    assertThat(json.out())
        .contains("10\\u001B[31m\\r\\nor a few more, as many as feel right as many");
  }

  @Test
  void readsADiaryDayByDay() throws IOException {
    Fixtures.write(
        folder.resolve("diary.yaml"),
        "title: My week",
        "audience: Adults whose back hurts",
        "status: draft",
        "version: 2",
        "updated: 2026-11-01",
        "next-review: 2028-11-01",
        "red-flags: lower-back",
        "diary: 3 days",
        "sections:",
        "  - heading: Lying down",
        "    exercises: [knee-roll]");
    CommandRun leaflet = CommandRun.in(folder, "leaflet", "diary.yaml", "-o", "-");
    assertThat(leaflet.code()).as(leaflet.err()).isZero();
    save(
        leaflet.bytes(),
        "diary.pdf",
        Map.of("diary.day-2.knee-roll", "8", "pain.day-2.before", "4", "pain.day-2.after", "less"));

    CommandRun table = CommandRun.in(folder, "read", "diary.pdf");
    CommandRun csv = CommandRun.in(folder, "read", "diary.pdf", "--format", "csv");

    assertThat(table.out())
        .startsWith("diary.pdf: My week (diary, version 2)\n")
        .containsPattern("Knee roll +day 2, done +8\\s")
        .containsPattern("- +day 2, pain-before +4\\s")
        .containsPattern("- +day 2, pain-after +less +not a number");
    assertThat(csv.out().lines())
        .contains(
            "diary.pdf,diary,2,diary.day-1.knee-roll,knee-roll,Knee roll,done,,1,,,,empty,,,,,,",
            "diary.pdf,diary,2,diary.day-2.knee-roll,knee-roll,Knee roll,done,,2,,,8,number,8,,,,,",
            "diary.pdf,diary,2,pain.day-2.after,,,pain-after,,2,,,less,not-a-number,,,,,,"
                + "\"words, and no number\"");
  }

  @Test
  void accountsForEverythingInAMessyFolder() throws IOException {
    filled("messy/a.pdf", "12");
    Files.copy(folder.resolve("messy/a.pdf"), folder.resolve("messy/b copy of a.pdf"));
    filled("messy/c.pdf", "8 – 10");
    write("messy/d/c.xfdf", xfdf("../c.pdf", "knee-walking.reps", "২০"));
    write(
        "messy/d/e.fdf",
        "%FDF-1.2\n1 0 obj<</FDF<</F(c.pdf)/Fields[<</T(knee-walking)/Kids["
            + "<</T(reps)/V(2 sec)>>]>>]>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    Files.copy(folder.resolve("messy/c.pdf"), folder.resolve("messy/d/c.pdf"));
    write("messy/f.xfdf", xfdf("gone.pdf", "knee-walking.reps", "7"));
    write(
        "messy/g.xfdf",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><xfdf><fields/></xfdf>");
    write("messy/h.jpg", "\u00FF\u00D8 a photo");
    write("messy/i.docx", "PK");
    write("messy/j.txt", "I did all of them");
    write("messy/k.pdf", "");
    write("messy/l.pdf", "%PDF-1.7 and no more");
    write("messy/.m.pdf", "%PDF-1.7 hidden");
    write("messy/.DS_Store", "x");

    for (String format : List.of("table", "csv", "json")) {
      CommandRun run = CommandRun.in(folder, "read", "messy", "--format", format);

      assertThat(run.code()).isEqualTo(3);
      Golden.assertMatches("read-messy." + format, run.transcript());
    }
  }

  @Test
  void comparesWhatCameBack() throws IOException {
    CommandRun leaflet = CommandRun.in(folder, "leaflet", "knee-walking", "-o", "-");
    Map<String, String> said = Map.of("patient.name", "Mrs Smith", "knee-walking.reps", "12");
    save(leaflet.bytes(), "back/a.pdf", said);
    Map<String, String> more = Map.of("patient.name", "mrs  smith", "knee-walking.reps", "14");
    save(leaflet.bytes(), "back/b.pdf", more);
    save(Files.readAllBytes(folder.resolve("back/a.pdf")), "back/c.pdf", said);
    PDFMergerUtility merger = new PDFMergerUtility();
    try (PDDocument first = Loader.loadPDF(folder.resolve("back/a.pdf").toFile());
        PDDocument second = Loader.loadPDF(leaflet.bytes())) {
      merger.appendDocument(first, second);
      first.save(folder.resolve("back/c.pdf").toFile());
    }

    CommandRun run = CommandRun.in(folder, "read", "back");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("back/c.pdf, leaflet 1 of 2, pages 1, 2, 3: ", "  nothing was written into it\n");
    assertThat(run.err())
        .isEqualTo(
            """
            kneeroll: back/a.pdf and back/b.pdf are knee-walking from one name, and say different \
            things
            kneeroll: back/a.pdf and back/c.pdf say the same in every field of knee-walking: see \
            that no one counts twice
            """);
  }

  private static String xfdf(String pdf, String field, String value) {
    return "<?xml version='1.0'?><xfdf xmlns='http://ns.adobe.com/xfdf/'><f href='%s'/><fields>"
            .formatted(pdf)
        + "<field name='%s'><value>%s</value></field></fields></xfdf>".formatted(field, value);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void filled(String name, String reps) throws IOException {
    CommandRun leaflet = CommandRun.in(folder, "leaflet", "knee-walking", "-o", "-");
    save(leaflet.bytes(), name, Map.of("knee-walking.reps", reps));
  }

  /** Writes the values alone, as programs do that leave it to a viewer to draw them. */
  private void save(byte[] leaflet, String name, Map<String, String> values) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (PDDocument document = Loader.loadPDF(leaflet)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm();
      for (Map.Entry<String, String> value : values.entrySet()) {
        PDField field = form.getField(value.getKey());
        assertThat(field).as(value.getKey()).isNotNull();
        field.getCOSObject().setString(COSName.V, value.getValue());
      }
      document.save(file.toFile());
    }
  }
}
