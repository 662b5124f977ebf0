package org.kneeroll.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

  private static final List<FaceFile> ALL =
      List.of(
          FaceFile.REGULAR,
          FaceFile.LATIN_BOLD,
          FaceFile.VIETNAMESE_BOLD,
          FaceFile.GREEK_BOLD,
          FaceFile.CYRILLIC_BOLD,
          FaceFile.DIGITS_BOLD,
          FaceFile.MATHEMATICS);

  @Test
  void readsEachFileOnce() {
    assertThat(ALL).allSatisfy(file -> assertThat(file.face()).isSameAs(file.face()));
    assertThat(ALL.stream().map(file -> file.face().name())).doesNotHaveDuplicates();
  }

  @Test
  void drawsEachCharacterOfAFaceByAGlyphOfItsOwn() {
    for (FaceFile file : ALL) {
      Face face = file.face();
      Map<Integer, Integer> characters = new HashMap<>();
      for (int codePoint = 0; codePoint < Face.CHARACTERS; codePoint++) {
        if (face.covers(codePoint)) {
          assertThat(characters.put(face.glyph(codePoint), codePoint))
              .as("a second character of the glyph of U+%04X in %s", codePoint, face)
              .isNull();
        }
      }
      assertThat(characters).hasSizeGreaterThan(11);
    }
  }

  @Test
  void hasTheSameCharactersInBothWeights() {
    Typeface regular = Typeface.of(Weight.REGULAR);
    Typeface bold = Typeface.of(Weight.BOLD);
    for (int codePoint = 0; codePoint < Face.CHARACTERS; codePoint++) {
      assertThat(bold.faceFor(codePoint) == null)
          .as("U+%04X", codePoint)
          .isEqualTo(regular.faceFor(codePoint) == null);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Łukasiewicz",
        "O’Neill – “10”",
        "Nguyễn Thị Hương",
        "Ελένη Παπαδοπούλου",
        "Вікторія Ґалаґан",
        "Әлия Құнанбаева",
        "১২३४٥٦۷۸੧૨௩๔၅",
        "≤ 5 → 6"
      })
  void letsPeopleTypeInTheLettersAndDigitsOfTheirLanguage(String text) {
    Face face = Typeface.of(Weight.REGULAR).firstFace();

    assertThat(text.codePoints().filter(codePoint -> !face.covers(codePoint))).isEmpty();
  }
}
