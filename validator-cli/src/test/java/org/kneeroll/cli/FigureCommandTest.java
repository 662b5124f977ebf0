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
    String colourOrSeal = "#[0-9A-F]{6}|<!-- Kneeroll [0-9a-f]{32} -->";
    assertThat(dark.replaceAll(colourOrSeal, "")).isEqualTo(fair.replaceAll(colourOrSeal, ""));
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
  void aPdfShowsTheFigureOnAPage() throws IOException {
    CommandRun run = CommandRun.in(folder, "figure", "knee-roll", "-o", "a.pdf");

    assertThat(run.transcript()).isEqualTo("wrote a.pdf\nexit code 0\n");
    assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void aNameThatNoPdfCanShowIsPointedAtInItsFile() throws IOException {
    Fixtures.write(
        folder.resolve("mine.yaml"), "name: \u819d nod", "position: sitting", "pose: {moves: nod}");

    CommandRun run = CommandRun.in(folder, "figure", "mine.yaml", "-o", "a.pdf");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("mine.yaml:1:7", "unprintable-character", "mend what is shown above");
    assertThat(folder.resolve("a.pdf")).doesNotExist();
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
    assertThat(folder.resolve("all.svg"))
        .content()
        .contains("<desc>Back extension on your front, with a hold: Drawing of a person lying")
        .contains("\nKnee roll: Drawing of a person");
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
        .contains("there is no format `gif`; there are: svg, png, pdf", "code 2");
  }

  private String svg(String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"figure", "knee-roll", "-o", "-"}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    return new String(CommandRun.in(folder, args).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void severalFiguresDoNotGoIntoOneFile() {
    CommandRun run = CommandRun.in(folder, "figure", "knee-roll", "knee-rocks", "-o", "a.svg");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("give a folder with -o");
    assertThat(folder.resolve("a.svg")).doesNotExist();
  }

  @Test
  void aMissingFolderIsSaidBeforeAnythingIsDrawn() {
    CommandRun run = CommandRun.in(folder, "figure", "knee-roll", "-o", "nowhere/");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("there is no folder for nowhere");
  }

  @Test
  void watchingNeedsSomethingToLookAt() {
    CommandRun run = CommandRun.in(folder, "figure", "knee-roll", "--watch");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--watch needs an exercise's file or --catalogue");
  }

  @Test
  void aPictureOfItsAuthorTakesThePlaceOfTheDrawing() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), OWN_PICTURE);
    Files.writeString(
        folder.resolve("mine.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'>"
            + "<rect width='10' height='10' fill='#123456'/></svg>");
    CommandRun run = CommandRun.in(folder, "figure", "mine.yaml", "-o", "-");
    String svg = new String(run.bytes(), StandardCharsets.UTF_8);

    assertThat(run.code()).isZero();
    assertThat(svg)
        .contains("viewBox=\"0 0 30 20\"", "#123456", "<desc>Both knees roll to one side.</desc>");
  }

  @Test
  void aPngOfItsAuthorKeepsItsProportionsAndColours() throws IOException {
    BufferedImage photograph = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 6; i++) {
      photograph.setRGB(i % 3, i / 3, 0xFFA0B0C0);
    }
    Files.writeString(folder.resolve("mine.yaml"), OWN_PICTURE.replace("mine.svg", "mine.png"));
    ImageIO.write(photograph, "png", folder.resolve("mine.png").toFile());
    CommandRun.in(folder, "figure", "mine.yaml", "-o", "out.png", "--width", "300");
    BufferedImage shown = ImageIO.read(folder.resolve("out.png").toFile());

    assertThat(shown.getHeight()).isEqualTo(200);
    assertThat(shown.getRGB(290, 190)).isEqualTo(0xFFA0B0C0);
  }

  private static final String OWN_PICTURE =
      """
      name: Roll of my own
      position: crook-lying
      picture: {file: mine.svg, alt: Both knees roll to one side., licence: CC0-1.0}
      """;
}
