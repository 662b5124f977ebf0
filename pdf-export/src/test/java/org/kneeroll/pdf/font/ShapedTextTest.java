package org.kneeroll.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapedTextTest {

  private static final Typeface REGULAR = Typeface.of(Weight.REGULAR);

  @Test
  void measuresTheAdvancesOfItsGlyphs() {
    ShapedText text = ShapedText.of("ill", REGULAR);
    Face face = REGULAR.firstFace();
    double em = face.unitsPerEm();

    assertThat(text.widthEm())
        .isCloseTo(
            (face.advance(face.glyph('i')) + 2 * face.advance(face.glyph('l'))) / em, within(1e-9));
    assertThat(text.widthEm(1, 1)).isZero();
    assertThat(text.toString()).isEqualTo("ill");
  }

  @Test
  void takesAnotherFaceOnlyWhereTheOneInUseLacksACharacter() {
    ShapedText text = ShapedText.of("knee 5 колено 5 ≥ γόνατο ১০", Typeface.of(Weight.BOLD));
    Set<String> faces = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); i++) {
      faces.add(text.face(i).name());
    }

    assertThat(faces)
        .containsExactly(
            "NotoSans-Bold",
            "NotoSansCyrillic-Bold",
            "NotoSansMath-Regular",
            "NotoSansGreek-Bold",
            "NotoSansDigits-Bold");
  }

  @ParameterizedTest
  @CsvSource({
    "knee roll,knee |roll",
    "self-referral,self-|referral",
    "and/or,and/|or",
    "knees—slowly,knees—|slowly",
    "5-10,5-10",
    "10–15,10–15",
    "-5,-5",
    "1/2,1/2",
    "a\u00A0b,a\u00A0b",
    "long\u200Bword,long|word"
  })
  void letsALineEndBetweenWordsButNotInsideRanges(String words, String parts) {
    ShapedText text = ShapedText.of(words, REGULAR);
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      marked.appendCodePoint(text.codePoint(i));
      if (text.mayBreakAfter(i)) {
        marked.append('|');
      }
    }

    assertThat(marked.toString()).isEqualTo(parts);
  }

  @Test
  void isEmptyForAnEmptyText() {
    assertThat(ShapedText.of(" ", REGULAR).length()).isZero();
    assertThat(ShapedText.of("", REGULAR).widthEm()).isZero();
  }

  @Test
  void refusesACharacterThatNoFaceHas() {
    assertThatThrownBy(() -> ShapedText.of("a ক", REGULAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+995");
  }

  @Test
  void givesSoftHyphensNoRoom() {
    assertThat(ShapedText.of("back\u00ADache", REGULAR).widthEm())
        .isEqualTo(ShapedText.of("backache", REGULAR).widthEm());
  }
}
