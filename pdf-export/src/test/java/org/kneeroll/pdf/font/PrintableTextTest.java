package org.kneeroll.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

  @Test
  void leavesPlainTextAsItIs() {
    String text = "Lie on your back – knees bent.";

    assertThat(PrintableText.of("Lie down")).isSameAs("Lie down");
    assertThat(PrintableText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two",
        "  one two  ",
        "one\ttwo",
        "one\r\n\r\ntwo",
        "one\u2003two",
        "\u3000one \n two\u2028"
      })
  void makesOneSpaceOfEveryRunOfBlanks(String text) {
    assertThat(PrintableText.of(text)).isEqualTo("one two");
  }

  @ParameterizedTest
  @CsvSource({"e\u0301,é", "w\u0302,ŵ", "E\u0302\u0301,Ế", "\u0438\u0306,й", "\u2126,Ω"})
  void joinsLettersAndTheirAccents(String apart, String joined) {
    assertThat(PrintableText.of(apart)).isEqualTo(joined);
    assertThat(PrintableText.uncovered(apart)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200C", "\u200D", "\u2060", "\uFEFF"})
  void leavesOutWhatChangesNothing(String invisible) {
    assertThat(PrintableText.of("back" + invisible + "ache")).isEqualTo("backache");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xA0, 0x202F, 0x2009})
  void keepsSpacesThatHoldALineTogether(int space) {
    String text = "5" + Character.toString(space) + "cm";

    assertThat(PrintableText.of(text)).isEqualTo(text);
    assertThat(PrintableText.uncovered(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00,
        0x07,
        0x1B,
        0x7F,
        0x9B, // controls
        0x200E,
        0x202E,
        0x2066,
        0x061C, // direction
        0xFFFF,
        0xFFFD, // no character, lost character
        0x300, // an accent without a letter
        0x5D0,
        0x628,
        0x995,
        0x915,
        0xE01,
        0x4E00, // scripts that are not shaped yet
        0x1F642,
        0x1D400 // beyond the basic plane
      })
  void reportsWhatNoFaceHas(int codePoint) {
    assertThat(PrintableText.uncovered("q" + Character.toString(codePoint) + "b"))
        .containsExactly(codePoint);
  }

  @Test
  void reportsAHalfCharacter() {
    assertThat(PrintableText.uncovered("a\uD83Db")).containsExactly(0xD83D);
  }

  @Test
  void coversTheLettersOfTheLanguagesThatItNames() {
    String letters =
        "äöüßÄÖÜẞ éèêëçœÉ ñ¿¡ ąćęłńóśźżĄĆĘŁŃÓŚŹŻ čďěňřšťůž ăâîșțȘȚ ğışİŞ ŵŷŴŶẁẃẅỳ ģķļņ őű ðþ"
            + " ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
            + " αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΑΩ;·"
            + " абвгдеёжзийклмнопрстуфхцчшщъыьэюя іїєґ ўџљњћђ ңғүұқөһә"
            + " 0123456789 –—‘’“”„‚…•°×÷±≤≥≠≈−½¼¾⅓⅔→←↑↓€£©®™&@#%‰'\"()[]{}«»‹›′″";

    assertThat(PrintableText.uncovered(letters)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B", "\u00AD", " \u200B\u2060 "})
  void knowsWhenNothingWouldBeSeen(String text) {
    assertThat(PrintableText.isBlank(text)).isTrue();
  }

  @Test
  void knowsWhenSomethingWouldBeSeen() {
    assertThat(PrintableText.isBlank("\u200B.")).isFalse();
  }
}
