package org.kneeroll.catalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.core.drawing.Bitmap;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Shape;

class PngReaderTest {

  private static final int GREY = 0;
  private static final int COLOUR = 2;
  private static final int PALETTE = 3;
  private static final int GREY_AND_OPACITY = 4;
  private static final int COLOUR_AND_OPACITY = 6;

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("black and white", new PngFile().header(2, 1, 1, GREY).rows(ints(0x40)), "000 fff"),
        kind("four greys", new PngFile().header(2, 1, 2, GREY).rows(ints(0x60)), "555 aaa"),
        kind("sixteen greys", new PngFile().header(2, 1, 4, GREY).rows(ints(0x3C)), "333 ccc"),
        kind("greys", new PngFile().header(2, 1, 8, GREY).rows(ints(0x33, 0xCC)), "333 ccc"),
        kind(
            "greys of two bytes",
            new PngFile().header(2, 1, 16, GREY).rows(ints(0x33, 0x12, 0xCC, 0x99)),
            "333 ccc"),
        kind(
            "colours",
            new PngFile().header(2, 1, 8, COLOUR).rows(ints(0x11, 0x22, 0x33, 0xDD, 0xEE, 0xFF)),
            "123 def"),
        kind(
            "colours of two bytes",
            new PngFile().header(1, 1, 16, COLOUR).rows(ints(0x11, 0x99, 0x22, 0x99, 0x33, 0x99)),
            "123"),
        kind(
            "a palette",
            new PngFile()
                .header(2, 1, 2, PALETTE)
                .chunk("PLTE", 0x11, 0x22, 0x33, 0xDD, 0xEE, 0xFF)
                .rows(ints(0x40)),
            "def 123"),
        kind(
            "a palette that is see-through",
            new PngFile()
                .header(2, 1, 8, PALETTE)
                .chunk("PLTE", 0x11, 0x22, 0x33, 0xDD, 0xEE, 0xFF)
                .chunk("tRNS", 0x80)
                .rows(ints(0, 1)),
            "123/80 def"),
        kind(
            "grey and opacity",
            new PngFile().header(2, 1, 8, GREY_AND_OPACITY).rows(ints(0x33, 0x80, 0xCC, 0xFF)),
            "333/80 ccc"),
        kind(
            "colour and opacity",
            new PngFile()
                .header(2, 1, 8, COLOUR_AND_OPACITY)
                .rows(ints(0x11, 0x22, 0x33, 0, 0xDD, 0xEE, 0xFF, 0xFF)),
            "123/00 def"),
        kind(
            "colour and opacity of two bytes",
            new PngFile()
                .header(1, 1, 16, COLOUR_AND_OPACITY)
                .rows(ints(0x11, 0, 0x22, 0, 0x33, 0, 0x80, 0)),
            "123/80"),
        kind(
            "one colour left out",
            new PngFile()
                .header(2, 1, 8, COLOUR)
                .chunk("tRNS", 0, 0xDD, 0, 0xEE, 0, 0xFF)
                .rows(ints(0x11, 0x22, 0x33, 0xDD, 0xEE, 0xFF)),
            "123 def/00"),
        kind(
            "one grey left out",
            new PngFile().header(2, 1, 4, GREY).chunk("tRNS", 0, 3).rows(ints(0x3C)),
            "333/00 ccc"));
  }

  private static Arguments kind(String name, PngFile file, String dots) {
    return Arguments.of(name, file.end(), dots);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void readsEveryKind(String name, byte[] file, String dots) {
    assertThat(dots(bitmap(file))).as(name).isEqualTo(dots);
  }

  @Test
  void readsAnInterlacedPictureAsThePlainOne() throws IOException {
    BufferedImage image = new BufferedImage(19, 13, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 19 * 13; i++) {
      image.setRGB(i % 19, i / 19, i * 66_449);
    }
    assertThat(bitmap(written(image, ImageWriteParam.MODE_DEFAULT)))
        .isEqualTo(bitmap(written(image, ImageWriteParam.MODE_DISABLED)));
  }

  private static byte[] written(BufferedImage image, int progressive) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(progressive);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  @Test
  void neverDecodesAPictureThatIsLargerThanAnyPage() {
    byte[] file = new PngFile().header(60_000, 60_000, 1, GREY).rows(ints(0)).end();
    assertThat(refusal(file).reason())
        .isEqualTo("the picture has 60000 by 60000 dots, more than can be printed");
  }

  @Test
  void passesOverCommentsHoweverLargeTheyInflate() {
    byte[] comment = PngFile.deflated(new byte[100_000_000]);
    byte[] name = {'a', 0, 0};
    byte[] content = Arrays.copyOf(name, name.length + comment.length);
    System.arraycopy(comment, 0, content, name.length, comment.length);
    byte[] file = new PngFile().header(1, 1, 8, GREY).chunk("zTXt", content).rows(ints(0x33)).end();
    assertThat(dots(bitmap(file))).isEqualTo("333");
  }

  static Stream<Arguments> damagedFiles() {
    byte[] right = new PngFile().header(1, 1, 8, GREY).rows(ints(0x33)).end();
    byte[] flipped = right.clone();
    flipped[20] ^= 1;
    return Stream.of(
        Arguments.of("no size", new PngFile().header(0, 1, 8, GREY).rows(ints(1)).end()),
        Arguments.of("a side below zero", new PngFile().header(-1, 1, 8, GREY).end()),
        Arguments.of("no header", new PngFile().rows(ints(1)).end()),
        Arguments.of("no dots", new PngFile().header(1, 1, 8, GREY).end()),
        Arguments.of("no palette", new PngFile().header(1, 1, 8, PALETTE).rows(ints(0)).end()),
        Arguments.of("no such kind", new PngFile().header(1, 1, 8, 5).rows(ints(0)).end()),
        Arguments.of("no such depth", new PngFile().header(1, 1, 7, GREY).rows(ints(0)).end()),
        Arguments.of(
            "two headers", new PngFile().header(1, 1, 8, GREY).header(1, 1, 8, GREY).end()),
        Arguments.of(
            "something needed that is unknown",
            new PngFile().header(1, 1, 8, GREY).chunk("ABCD", 1).rows(ints(1)).end()),
        Arguments.of("another bit", flipped),
        Arguments.of("breaks off", Arrays.copyOf(right, right.length - 5)),
        Arguments.of("the beginning alone", Arrays.copyOf(right, 8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damagedFiles")
  void saysWhatToDoWithADamagedFile(String name, byte[] file) {
    assertThat(refusal(file))
        .as(name)
        .isEqualTo(
            new PictureResult.Refusal(
                "the file breaks off or is damaged",
                "open it in a picture editor and save it again as PNG"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersWhateverTheBytesAre(long seed) {
    Random random = new Random(seed);
    byte[] file = new PngFile().header(2, 2, 8, COLOUR).rows(new int[6], new int[6]).end();
    for (int i = 0; i < 200; i++) {
      byte[] changed = file.clone();
      for (int k = random.nextInt(4); k >= 0; k--) {
        changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt();
      }
      assertThat(PngReader.read(changed)).isNotNull();
    }
  }

  static Stream<Long> seeds() {
    return Stream.of(1L, 2L, 3L);
  }

  private static int[] ints(int... values) {
    return values;
  }

  private static Bitmap bitmap(byte[] file) {
    Drawing drawing = ((PictureResult.Picture) PngReader.read(file)).drawing();
    return ((Shape.Image) drawing.shapes().get(0)).bitmap();
  }

  private static PictureResult.Refusal refusal(byte[] file) {
    return (PictureResult.Refusal) PngReader.read(file);
  }

  /** Each dot as the first digits of its red, green and blue, and its opacity if it has less. */
  private static String dots(Bitmap bitmap) {
    List<String> dots = new ArrayList<>();
    byte[] colours = bitmap.colours();
    byte[] opacity = bitmap.opacity();
    for (int i = 0; i < bitmap.columns() * bitmap.rows(); i++) {
      StringBuilder dot = new StringBuilder();
      for (int k = 0; k < Bitmap.CHANNELS; k++) {
        int sample = colours[i * Bitmap.CHANNELS + k] & 0xFF;
        assertThat(sample % 17).isZero();
        dot.append(Integer.toHexString(sample / 17));
      }
      if (opacity != null && opacity[i] != -1) {
        dot.append('/').append(String.format("%02x", opacity[i]));
      }
      dots.add(dot.toString());
    }
    return String.join(" ", dots);
  }
}
