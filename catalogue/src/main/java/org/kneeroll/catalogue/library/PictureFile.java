package org.kneeroll.catalogue.library;

import java.util.Locale;
import java.util.Optional;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.catalogue.picture.PngReader;
import org.kneeroll.catalogue.svg.SvgReader;

/** A picture that a brand or an exercise names, as a file beside its own. */
public final class PictureFile {

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
    Optional<byte[]> bytes = owner.beside(name, PngReader.MOST_BYTES + 1);
    return bytes
        .map(PictureFile::read)
        .orElseGet(
            () ->
                new PictureResult.Refusal(
                    "there is no file `" + name + "` beside the file that names it",
                    name.toLowerCase(Locale.ROOT).matches(".*\\.(svg|png)")
                        ? "put an SVG or PNG file of that name into the same folder"
                        : "save the picture as SVG or PNG in the same folder, and write its name"
                            + " here"));
  }

  private static PictureResult read(byte[] bytes) {
    if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
      return new PictureResult.Refusal(
          "the file is a JPEG picture", "open it in a picture editor and save it as PNG");
    }
    return PngReader.isPng(bytes) ? PngReader.read(bytes) : SvgReader.read(bytes);
  }
}
