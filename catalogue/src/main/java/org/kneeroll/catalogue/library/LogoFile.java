package org.kneeroll.catalogue.library;

import java.util.Optional;
import org.kneeroll.catalogue.svg.SvgLimits;
import org.kneeroll.catalogue.svg.SvgReader;
import org.kneeroll.catalogue.svg.SvgResult;

/** The logo that a brand names, as a file beside the brand's own. */
public final class LogoFile {

  private LogoFile() {}

  /**
   * Reads a brand's logo.
   *
   * @param brand the brand's file
   * @param name of the logo's file, without folders
   * @return its drawing, or a sentence that says why there is none
   */
  public static SvgResult read(CatalogueFile brand, String name) {
    if (name.contains("/") || name.contains("\\")) {
      return new SvgResult.Refusal(
          "`" + name + "` leads to another folder",
          "put the SVG file beside the brand's file, and write its name alone");
    }
    Optional<byte[]> bytes = brand.beside(name, SvgLimits.BYTES + 1);
    return bytes
        .map(SvgReader::read)
        .orElseGet(
            () ->
                new SvgResult.Refusal(
                    "there is no file `" + name + "` beside the brand's file",
                    "put an SVG file of that name into the brand's folder"));
  }
}
