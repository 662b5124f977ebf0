package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .contains("kneeroll: there is no file gone.pdf\n")
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
                + "stated,\"'=HYPERLINK(\"\"x\"\")\",not-a-number\n");
    assertThat(json.out()).contains("\"written\" : \"=HYPERLINK(\\\"x\\\")\"");
  }

  private void filled(String name, String reps) throws IOException {
    CommandRun leaflet = CommandRun.in(folder, "leaflet", "knee-walking", "-o", "-");
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (PDDocument document = Loader.loadPDF(leaflet.bytes())) {
      document.getDocumentCatalog().getAcroForm().getField("knee-walking.reps").setValue(reps);
      document.save(file.toFile());
    }
  }
}
