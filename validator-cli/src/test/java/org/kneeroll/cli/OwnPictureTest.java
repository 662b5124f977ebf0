package org.kneeroll.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.testing.StructureDump;
import org.kneeroll.testing.VeraPdf;

/** An author's own picture, from its file to the printed page. */
class OwnPictureTest {

  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 40'>"
          + "<rect width='60' height='40' fill='#ddeeff'/><circle cx='30' cy='20' r='9'/></svg>";

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private WorkingFolder here = new WorkingFolder(Path.of(""));

  @BeforeEach
  void workInAClinic() {
    here = new WorkingFolder(folder);
    here.clinic();
  }

  private Path exercises() {
    return folder.resolve("clinic/exercises");
  }

  private void name(String file) {
    Fixtures.replace(
        exercises().resolve("pendulum.yaml"),
        "sources: [clinic-sheet]",
        """
        sources: [clinic-sheet]
        picture: {file: %s, alt: An arm hangs and swings., licence: CC-BY-4.0, by: R. Smith}\
        """
            .formatted(file));
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xFFC2410C);
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine.svg", "mine.png"})
  void standsOnThePageWithItsWordsAndItsMaker(String file) throws IOException {
    Files.write(
        exercises().resolve(file), file.endsWith("png") ? png(60, 40) : DRAWING.getBytes(UTF_8));
    name(file);

    CommandRun run = here.leaflet("sore-shoulder", "--catalogue", "clinic", "-o", "out.pdf");

    assertThat(run.code()).as(run.err()).isZero();
    byte[] pdf = Files.readAllBytes(folder.resolve("out.pdf"));
    assertThat(VeraPdf.brokenRules(pdf, "ua1")).isEmpty();
    assertThat(StructureDump.of(pdf)).contains("An arm hangs and swings.");
    assertThat(WorkingFolder.text(folder.resolve("out.pdf"))).contains("R. Smith", "CC-BY-4.0");
  }

  static Stream<Arguments> hostile() throws IOException {
    byte[] large = png(60, 40);
    ByteBuffer.wrap(large).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 sum = new CRC32();
    sum.update(large, 12, 17);
    ByteBuffer.wrap(large).putInt(29, (int) sum.getValue());
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a jpeg.png", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    files.put("a gif.svg", "GIF89a".getBytes(UTF_8));
    files.put("cut off.png", Arrays.copyOf(png(60, 40), 60));
    files.put("larger than any page.png", large);
    files.put("nothing.png", new byte[0]);
    files.put("script.svg", svg("<script>alert(1)</script>"));
    files.put("handler.svg", svg("<rect width='9' height='9' onload='x()'/>"));
    files.put("elsewhere.svg", svg("<image href='https://example.org/a.png'/>"));
    files.put("use elsewhere.svg", svg("<use href='other.svg#a'/>"));
    files.put(
        "entity.svg",
        ("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + new String(svg("&a;"), UTF_8))
            .getBytes(UTF_8));
    files.put("deep.svg", svg("<g>".repeat(50_000)));
    files.put("many.svg", svg("<rect width='9' height='9'/>".repeat(200_000)));
    return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
  }

  private static byte[] svg(String inner) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 40'>" + inner + "</svg>")
        .getBytes(UTF_8);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void thatDoesHarmIsOneFindingAtItsName(String file, byte[] content) throws IOException {
    Files.write(exercises().resolve(file), content);
    name(file);

    assertOneFinding();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.svg", "../leaflets/mine.svg", "/etc/hostname", "nested/a.svg"})
  void thatIsNotBesideTheExerciseIsOneFindingAtItsName(String file) throws IOException {
    Files.writeString(folder.resolve("clinic/leaflets/mine.svg"), DRAWING);
    name(file);

    assertOneFinding();
  }

  @Test
  void thatIsALinkToAnotherFolderIsOneFindingAtItsName() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.svg"), DRAWING);
    Files.createSymbolicLink(exercises().resolve("mine.svg"), outside);
    name("mine.svg");

    assertOneFinding();
  }

  private void assertOneFinding() {
    CommandRun run = CommandRun.in(folder, "validate", "clinic", "--format", "concise");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.contains("[")))
        .singleElement()
        .asString()
        .startsWith("clinic/exercises/pendulum.yaml:17:17 error[unusable-picture]: ");
  }
}
