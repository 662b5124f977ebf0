package org.kneeroll.catalogue.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.catalogue.picture.PngReader;
import org.kneeroll.catalogue.svg.SvgReader;

/** A picture that a brand or an exercise names, as a file beside its own. */
public final class PictureFile {

  /** Of the common file systems, none takes a longer name. */
  private static final int LONGEST_NAME = 255;

  private static final int SHOWN = 40;

  private PictureFile() {}

  /**
   * Reads an SVG or a PNG; which of them it is, its first bytes say.
   *
   * @param owner the file that names it
   * @param name of the picture's file, without folders
   * @return its drawing, or a sentence that says why there is none
   */
  public static PictureResult read(CatalogueFile owner, String name) {
    if (name.contains("/") || name.contains("\\")) {
      return new PictureResult.Refusal(
          "`" + name + "` leads to another folder",
          "put the picture beside the file that names it, and write its name alone");
    }
    if (!isName(name)) {
      return new PictureResult.Refusal(
          "`" + shortened(name) + "` cannot be the name of a file",
          "save the picture under a name of letters, digits, hyphens and dots, and write that");
    }
    try {
      return owner
          .beside(name, PngReader.MOST_BYTES + 1)
          .map(PictureFile::read)
          .orElseGet(() -> notThere(name));
    } catch (UncheckedIOException e) {
      IOException cause = Objects.requireNonNull(e.getCause());
      return new PictureResult.Refusal(
          "the file `" + name + "` cannot be read: " + IoReason.of(cause),
          "let the file be read by whoever prints leaflets, or put another one there");
    }
  }

  private static PictureResult notThere(String name) {
    return new PictureResult.Refusal(
        "there is no file `" + name + "` beside the file that names it",
        name.toLowerCase(Locale.ROOT).matches(".*\\.(svg|png)")
            ? "put an SVG or PNG file of that name into the same folder"
            : "save the picture as SVG or PNG in the same folder, and write its name here");
  }

  /** Whether some system would keep a file under a name: none keeps a longer one. */
  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME
        && name.codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, SHOWN) + "\u2026";
  }

  private static PictureResult read(byte[] bytes) {
    if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
      return new PictureResult.Refusal(
          "the file is a JPEG picture", "open it in a picture editor and save it as PNG");
    }
    return PngReader.isPng(bytes) ? PngReader.read(bytes) : SvgReader.read(bytes);
  }
}
