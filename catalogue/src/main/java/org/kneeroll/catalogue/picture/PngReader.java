package org.kneeroll.catalogue.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Bitmap;
import org.kneeroll.core.drawing.Drawing;

/**
 * Reads PNG pictures of every kind: grey, coloured, with a palette, with one or two bytes a sample,
 * see-through, interlaced.
 *
 * <p>Colours are taken for sRGB, whatever profile the file brings; of two bytes a sample, the first
 * is kept. No file is decoded before its size is known and found bearable.
 */
public final class PngReader {

  /** The largest file, in bytes. */
  public static final int MOST_BYTES = 4 << 20;

  /** The most dots: 20 cm by 25 cm in print, at 300 to the inch, have 7 million. */
  private static final int MOST_DOTS = 8_000_000;

  private static final int MOST_SIDE = 8_000;

  private static final String SAVE_AGAIN = "open it in a picture editor and save it again as PNG";

  private PngReader() {}

  /** Whether a file begins as every PNG does. */
  public static boolean isPng(byte[] file) {
    return PngChunks.isPng(file);
  }

  /**
   * Reads a file.
   *
   * @return the picture, one unit to a dot, or why there is none; nothing is thrown, whatever the
   *     bytes are
   */
  public static PictureResult read(byte[] file) {
    if (file.length > MOST_BYTES) {
      return new PictureResult.Refusal(
          "the file has more than " + (MOST_BYTES >> 20) + " megabytes",
          "save the picture smaller: 1500 dots on the longer side print well");
    }
    PngChunks chunks = PngChunks.of(file);
    if (chunks == null) {
      return damaged();
    }
    int columns = chunks.columns();
    int rows = chunks.rows();
    if (columns < 1 || rows < 1) {
      return damaged();
    }
    if (columns > MOST_SIDE || rows > MOST_SIDE || (long) columns * rows > MOST_DOTS) {
      return new PictureResult.Refusal(
          "the picture has " + columns + " by " + rows + " dots, more than can be printed",
          "save the picture smaller: 1500 dots on the longer side print well");
    }
    BufferedImage image = decoded(chunks.file());
    return image == null
        ? damaged()
        : new PictureResult.Picture(Drawing.of(bitmap(image, chunks.unpainted())));
  }

  private static PictureResult damaged() {
    return new PictureResult.Refusal("the file breaks off or is damaged", SAVE_AGAIN);
  }

  private static @Nullable BufferedImage decoded(byte[] file) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } catch (IOException | RuntimeException thrown) {
      // the decoder throws exceptions of many kinds at values that it did not foresee
      return null;
    } finally {
      reader.dispose();
    }
  }

  private static Bitmap bitmap(BufferedImage image, int @Nullable [] unpainted) {
    int columns = image.getWidth();
    int rows = image.getHeight();
    byte[] colours = new byte[columns * rows * Bitmap.CHANNELS];
    byte[] opacity = new byte[columns * rows];
    Raster raster = image.getRaster();
    ColorModel model = image.getColorModel();
    int bands = raster.getNumBands();
    boolean wide = model.getComponentSize(0) > 8;
    int[] samples = new int[columns * bands];
    int[] dot = new int[bands];
    boolean opaque = true;
    for (int y = 0; y < rows; y++) {
      raster.getPixels(0, y, columns, 1, samples);
      for (int x = 0; x < columns; x++) {
        System.arraycopy(samples, x * bands, dot, 0, bands);
        int argb =
            model instanceof IndexColorModel palette
                ? palette.getRGB(dot[0])
                : colour(dot, wide ? 8 : 0);
        int i = y * columns + x;
        colours[3 * i] = (byte) (argb >> 16);
        colours[3 * i + 1] = (byte) (argb >> 8);
        colours[3 * i + 2] = (byte) argb;
        opacity[i] = Arrays.equals(dot, unpainted) ? 0 : (byte) (argb >> 24);
        opaque &= opacity[i] == -1;
      }
    }
    return Bitmap.of(columns, rows, colours, opaque ? null : opacity);
  }

  /** Grey, grey and opacity, red green blue, or those and opacity, as opacity red green blue. */
  private static int colour(int[] samples, int shift) {
    int bands = samples.length;
    int red = samples[0] >> shift;
    int green = bands < 3 ? red : samples[1] >> shift;
    int blue = bands < 3 ? red : samples[2] >> shift;
    int opacity = bands % 2 == 0 ? samples[bands - 1] >> shift : 0xFF;
    return opacity << 24 | red << 16 | green << 8 | blue;
  }
}
