package org.kneeroll.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {

  private static final List<FaceFile> ALL =
      List.of(
          FaceFile.LATIN_REGULAR,
          FaceFile.LATIN_BOLD,
          FaceFile.VIETNAMESE_REGULAR,
          FaceFile.VIETNAMESE_BOLD,
          FaceFile.GREEK_REGULAR,
          FaceFile.GREEK_BOLD,
          FaceFile.CYRILLIC_REGULAR,
          FaceFile.CYRILLIC_BOLD,
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
  @CsvSource({
    "en-GB,NotoSans-Regular",
    "cy,NotoSans-Regular",
    "el,NotoSansGreek-Regular",
    "uk-UA,NotoSansCyrillic-Regular",
    "sr-Latn,NotoSans-Regular",
    "vi,NotoSansVietnamese-Regular"
  })
  void letsPeopleTypeInTheLettersOfTheirLanguage(String language, String face) {
    assertThat(Typeface.of(Weight.REGULAR).faceForTyping(language).name()).isEqualTo(face);
  }
}
