package org.kneeroll.pdf.font;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One weight of the type that leaflets are set in, whichever script a word is written in.
 *
 * <p>The regular weight is one face with every character: people type in it, and a field has one
 * font only (ISO 32000-1, 12.7.3.3). The bold weight has a face for each script, read when the
 * first character asks for it and embedded only by a leaflet that needs it.
 */
public final class Typeface {

  private static final Typeface REGULAR = new Typeface(Weight.REGULAR, List.of(FaceFile.REGULAR));

  private static final Typeface BOLD =
      new Typeface(
          Weight.BOLD,
          List.of(
              FaceFile.LATIN_BOLD,
              FaceFile.VIETNAMESE_BOLD,
              FaceFile.GREEK_BOLD,
              FaceFile.CYRILLIC_BOLD,
              FaceFile.DIGITS_BOLD,
              FaceFile.MATHEMATICS));

  private final Weight weight;
  private final List<FaceFile> files;

  private Typeface(Weight weight, List<FaceFile> files) {
    this.weight = weight;
    this.files = files;
  }

  /** The typeface of a weight, the same object at every call. */
  public static Typeface of(Weight weight) {
    return weight == Weight.BOLD ? BOLD : REGULAR;
  }

  /** How heavy it is. */
  public Weight weight() {
    return weight;
  }

  /** The face that is asked first; it has the Latin letters and the digits. */
  public Face firstFace() {
    return files.get(0).face();
  }

  /** The face that draws a character, or null if none does. */
  public @Nullable Face faceFor(int codePoint) {
    for (FaceFile file : files) {
      Face face = file.face();
      if (face.covers(codePoint)) {
        return face;
      }
    }
    return null;
  }
}
