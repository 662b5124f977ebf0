package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.diagnostic.Severity;

class VisibleWriterTest {

  /** What reaches a terminal of what is written. */
  static String shown(String... parts) {
    StringWriter terminal = new StringWriter();
    try (VisibleWriter writer = new VisibleWriter(new PrintWriter(terminal))) {
      for (String part : parts) {
        writer.write(part);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return terminal.toString();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\u001B]0;title\u0007,␛]0;title␇",
        "\u009B31mred,<U+009B>31mred",
        "back\rover,back␍over",
        "\u202Egnp.exe,<U+202E>gnp.exe",
        "\u2066x\u2069,<U+2066>x<U+2069>",
        "\u2028,<U+2028>",
        "\uD83D!,<U+D83D>!",
        "naïve 日本 👩‍⚕️,naïve 日本 👩‍⚕️",
      })
  void showsWhatATerminalWouldObey(String written, String seen) {
    assertThat(shown(written)).isEqualTo(seen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines\n", "two\r\nlines\r\n", "a\tb", "a: b :: c", "# [x]", "## x"})
  void leavesOrdinaryTextAlone(String text) {
    assertThat(shown(text)).isEqualTo(text);
  }

  @Test
  void obeysThePaletteAndNothingThatLooksLikeIt() {
    String red = Palette.ANSI.severity(Severity.ERROR, "bad");

    assertThat(shown(red, "\u001B[1;31mbad\u001B[0m"))
        .isEqualTo("\u001B[1;31mbad\u001B[0m␛[1;31mbad␛[0m");
    assertThat(shown(Visible.of(red))).isEqualTo("<U+FDD3>bad<U+FDD0>");
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "::error::x,:<U+003A>error::x",
        "  ::add-mask::x,  :<U+003A>add-mask::x",
        "a ##[add-mask]x,a ##<U+005B>add-mask]x",
        "###[x],###<U+005B>x]",
      })
  void letsNobodyElseCommandGitHubsRunner(String written, String seen) {
    assertThat(shown("kneeroll: no\n" + written)).isEqualTo("kneeroll: no\n" + seen);
    assertThat(shown(written.split("(?!^)"))).isEqualTo(seen);
  }

  @Test
  void letsOurOwnCommandsThrough() {
    assertThat(shown(Control.commands("::error file=a::b\n::notice::c\n")))
        .isEqualTo("::error file=a::b\n::notice::c\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void showsTheSameHoweverATextIsCut(long seed) {
    Random random = new Random(seed);
    String signs = "ab:#[\r\n\t \u001B\u0085\u202E\uD83D\uDE00\uFDD1";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    int cut = random.nextInt(500);

    String whole = shown(text.toString());

    assertThat(shown(text.substring(0, cut), text.substring(cut))).isEqualTo(whole);
    String plain = shown(text.toString().replace('\uFDD1', 'x'));
    assertThat(plain.replace("\r\n", "\n").codePoints())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .noneMatch(c -> c == 0x202E);
    assertThat(plain.lines()).noneMatch(line -> line.strip().startsWith("::"));
  }

  @Test
  void saysWhenNobodyTakesWhatIsWritten() {
    PrintWriter broken =
        new PrintWriter(
            new StringWriter() {
              @Override
              public void write(String text, int start, int length) {
                throw new AssertionError("nothing is written");
              }
            }) {
          @Override
          public boolean checkError() {
            return true;
          }
        };

    assertThatThrownBy(new VisibleWriter(broken)::flush).isInstanceOf(IOException.class);
  }
}
