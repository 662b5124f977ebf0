package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kneeroll.core.project.PaperSize;
import org.kneeroll.core.project.TextSize;

/** How leaflets are printed in a folder with a kneeroll.yaml. */
class LeafletSettingsTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private WorkingFolder here;

  @BeforeEach
  void enter() {
    here = new WorkingFolder(folder);
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve("kneeroll.yaml"), text);
  }

  private PDRectangle sheet() throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("knee-rocks.pdf").toFile())) {
      return document.getPage(0).getMediaBox();
    }
  }

  private int pages() throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("knee-rocks.pdf").toFile())) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void thePaperOfTheProjectIsTaken() throws IOException {
    settings("paper: letter\n");

    assertThat(here.leaflet("knee-rocks").code()).isZero();

    assertThat(sheet().getWidth()).isEqualTo(612);
    assertThat(sheet().getHeight()).isEqualTo(792);
  }

  @Test
  void anOptionGoesBeforeTheProject() throws IOException {
    settings("paper: letter\ntype: large\n");

    assertThat(here.leaflet("knee-rocks", "--paper", "a5", "--type", "standard").code()).isZero();

    assertThat(sheet().getWidth()).isBetween(419f, 420f);
    int standard = pages();
    assertThat(here.leaflet("knee-rocks", "--paper", "a5").code()).isZero();
    assertThat(pages()).as("pages in large type").isGreaterThan(standard);
  }

  @ParameterizedTest
  @EnumSource
  void everyPaperThatTheProjectMayNameIsAnOptionToo(PaperSize paper) throws IOException {
    assertSettledAsAsked("paper", paper.word());
  }

  @ParameterizedTest
  @EnumSource
  void everySizeOfTextThatTheProjectMayNameIsAnOptionToo(TextSize type) throws IOException {
    assertSettledAsAsked("type", type.word());
  }

  private void assertSettledAsAsked(String what, String word) throws IOException {
    settings(what + ": " + word + "\n");
    here.leaflet("knee-rocks", "-o", "settled.pdf");
    Files.delete(folder.resolve("kneeroll.yaml"));
    here.leaflet("knee-rocks", "-o", "asked.pdf", "--" + what, word);

    assertThat(folder.resolve("settled.pdf")).hasSameBinaryContentAs(folder.resolve("asked.pdf"));
  }

  @Test
  void aPaperThatThereIsNotIsShownAtItsPlaceAndNothingIsWritten() throws IOException {
    settings("paper: leter\n");

    CommandRun run = here.leaflet("knee-rocks");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("kneeroll.yaml:1:8 error[")
        .contains("letter")
        .endsWith("kneeroll: nothing was written; mend the settings, and try again\n");
    assertThat(folder.resolve("knee-rocks.pdf")).doesNotExist();
  }
}
