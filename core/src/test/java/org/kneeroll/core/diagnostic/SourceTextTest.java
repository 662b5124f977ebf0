package org.kneeroll.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.diagnostic.SourceText.Position;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour", "one\rtwo\r\rfour"})
  void aLineEndsAtEveryKindOfLineBreak(String text) {
    SourceText source = SourceText.of("x.yaml", text);

    assertThat(source.lineCount()).isEqualTo(4);
    assertThat(source.line(1)).isEqualTo("one");
    assertThat(source.line(2)).isEqualTo("two");
    assertThat(source.line(3)).isEmpty();
    assertThat(source.line(4)).isEqualTo("four");
    assertThat(source.position(text.indexOf("two"))).isEqualTo(new Position(2, 1));
    assertThat(source.position(text.length())).isEqualTo(new Position(4, 5));
  }

  @Test
  void aTextThatEndsInALineBreakHasAnEmptyLastLine() {
    SourceText source = SourceText.of("x.yaml", "one\n");
    assertThat(source.lineCount()).isEqualTo(2);
    assertThat(source.line(2)).isEmpty();
    assertThat(source.position(4)).isEqualTo(new Position(2, 1));
  }

  @Test
  void anEmptyTextHasOneLine() {
    SourceText source = SourceText.of("x.yaml", "");
    assertThat(source.lineCount()).isEqualTo(1);
    assertThat(source.position(0)).isEqualTo(new Position(1, 1));
  }

  @Test
  void otherSeparatorsOfUnicodeEndNoLine() {
    assertThat(SourceText.of("x.yaml", "a\u0085b\u2028c\u2029d\u000Be\ff").lineCount())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "3, 3", "4, 4", "6, 6"})
  void anEmojiIsOneColumnAndAnAccentAnother(int offset, int column) {
    SourceText source = SourceText.of("x.yaml", "a😀be\u0301");
    assertThat(source.position(offset).column()).isEqualTo(column);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4})
  void anOffsetOutsideOfTheTextIsACallersMistake(int offset) {
    SourceText source = SourceText.of("x.yaml", "one");
    assertThatThrownBy(() -> source.position(offset)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void aLineThatIsNotThereIsACallersMistake(int line) {
    SourceText source = SourceText.of("x.yaml", "one");
    assertThatThrownBy(() -> source.line(line)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void positionsAgreeWithWalkingThroughTheText(long seed) {
    Random random = new Random(seed);
    String[] pieces = {"a", "é", "😀", "\n", "\r\n", "\r", " ", "\t"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    SourceText source = SourceText.of("x.yaml", text.toString());
    int line = 1;
    int column = 1;
    for (int at = 0; at < text.length(); ) {
      assertThat(source.position(at))
          .as("seed %d, offset %d", seed, at)
          .isEqualTo(new Position(line, column));
      int c = text.codePointAt(at);
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      at += Character.charCount(c);
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    assertThat(source.lineCount()).isEqualTo(line);
  }

  @Test
  void aSliceIsWhatASpanCovers() {
    assertThat(SourceText.of("x.yaml", "knee roll").slice(new Span(5, 9))).isEqualTo("roll");
  }
}
