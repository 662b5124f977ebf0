package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureCommandTest {

  @TempDir Path folder;

  @Test
  void anSvgHasATitleAndADescriptionAndNothingThatRuns() {
    CommandRun run = CommandRun.in(folder, "figure", "knee-roll", "-o", "-");
    String svg = new String(run.bytes(), StandardCharsets.UTF_8);

    assertThat(run.code()).isZero();
    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        .contains("<title>Knee roll</title>", "<desc>")
        .doesNotContain("<script", "href", "<image", "style=");
  }

  @Test
  void twoRunsGiveEqualBytes() {
    byte[] first = CommandRun.in(folder, "figure", "knee-roll", "-o", "-").bytes();

    assertThat(CommandRun.in(folder, "figure", "knee-roll", "-o", "-").bytes()).isEqualTo(first);
  }

  @Test
  void aThemeChangesColoursAndNotPaths() {
    String fair = svg("--skin", "fair");
    String dark = svg("--skin", "dark");

    assertThat(dark).isNotEqualTo(fair);
    assertThat(dark.replaceAll("#[0-9A-F]{6}", "")).isEqualTo(fair.replaceAll("#[0-9A-F]{6}", ""));
  }

  @Test
  void aPngIsAsWideAsItIsAskedToBe() throws IOException {
    CommandRun run = CommandRun.in(folder, "figure", "knee-roll", "-o", "a.png", "--width", "321");
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("a.png"))));

    assertThat(run.out()).isEqualTo("wrote a.png\n");
    assertThat(image.getWidth()).isEqualTo(321);
    assertThat(image.getRGB(1, 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  @Test
  void aPdfHoldsTheFigureInTenKilobytes() throws IOException {
    CommandRun run = CommandRun.in(folder, "figure", "knee-roll", "-o", "a.pdf");

    assertThat(run.transcript()).isEqualTo("wrote a.pdf\nexit code 0\n");
    assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void severalExercisesGoIntoAFolder() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    CommandRun run =
        CommandRun.in(folder, "figure", "knee-roll", "knee-rocks", "-o", "out/", "--format", "svg");

    assertThat(run.out()).isEqualTo("wrote out/knee-roll.svg\nwrote out/knee-rocks.svg\n");
  }

  @Test
  void aContactSheetHasAllThatCanBeDrawn() {
    CommandRun run = CommandRun.in(folder, "figure", "--contact-sheet", "-o", "all.svg");

    assertThat(run.transcript()).isEqualTo("wrote all.svg\nexit code 0\n");
    assertThat(folder.resolve("all.svg")).content().contains("exercises, in the order");
  }

  @Test
  void aWordThatIsNotKnownIsAnsweredWithThoseThatAre() {
    assertThat(CommandRun.in(folder, "figure", "knee-roll", "--skin", "green").transcript())
        .contains("there is no skin `green`; there are: fair, olive, brown, dark, elder", "code 2");
    assertThat(CommandRun.in(folder, "figure", "knee-rol").transcript())
        .contains("did you mean `knee-roll`?", "code 2");
    assertThat(CommandRun.in(folder, "figure").transcript()).contains("--contact-sheet", "code 2");
    assertThat(CommandRun.in(folder, "figure", "knee-roll", "--width", "9").transcript())
        .contains("16 to 8000", "code 2");
    assertThat(CommandRun.in(folder, "figure", "knee-roll", "--format", "gif").transcript())
        .contains("svg, png or pdf", "code 2");
  }

  private String svg(String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"figure", "knee-roll", "-o", "-"}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    return new String(CommandRun.in(folder, args).bytes(), StandardCharsets.UTF_8);
  }
}
