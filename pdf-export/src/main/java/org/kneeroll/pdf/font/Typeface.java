package org.kneeroll.pdf.font;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One weight of the type that leaflets are set in, whichever script a word is written in.
 *
 * <p>Faces are read when the first character asks for them, so that an English leaflet costs one
 * file for each weight.
 */
public final class Typeface {

  private static final Typeface REGULAR =
      new Typeface(
          Weight.REGULAR,
          List.of(
              FaceFile.LATIN_REGULAR,
              FaceFile.VIETNAMESE_REGULAR,
              FaceFile.GREEK_REGULAR,
              FaceFile.CYRILLIC_REGULAR,
              FaceFile.MATHEMATICS));

  private static final Typeface BOLD =
      new Typeface(
          Weight.BOLD,
          List.of(
              FaceFile.LATIN_BOLD,
              FaceFile.VIETNAMESE_BOLD,
              FaceFile.GREEK_BOLD,
              FaceFile.CYRILLIC_BOLD,
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

  /**
   * The face in which somebody who writes a language can type: it has the letters of that language
   * beside digits and punctuation.
   *
   * @param language BCP 47 tag, such as {@code el} or {@code en-GB}
   */
  public Face faceForTyping(String language) {
    int end = language.indexOf('-');
    String primary = end < 0 ? language : language.substring(0, end);
    int script =
        switch (primary) {
          case "vi" -> 1;
          case "el" -> 2;
          case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk" ->
              language.contains("-Latn") ? 0 : 3;
          default -> 0;
        };
    return files.get(script).face();
  }
}
