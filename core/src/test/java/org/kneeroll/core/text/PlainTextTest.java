package org.kneeroll.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.wording.Cue;
import org.kneeroll.core.wording.Forcing;

class PlainTextTest {

  /** Pieces of what people paste. */
  private static final List<String> PIECES =
      List.of(
          "push",
          "through",
          "pain",
          " ",
          " ",
          "  ",
          "\n",
          "\t",
          ".",
          ",",
          "10",
          "deg",
          "e",
          "\u0301",
          "\u00A0",
          "\u2009",
          "\u3000",
          "\u202F",
          "\u00AD",
          "\u200B",
          "\u200D",
          "\u2060",
          "\uFEFF",
          "\u202E",
          "\uFE0F",
          "\uFB01",
          "\uFF41",
          "\u2019",
          "'",
          "\u2010",
          "\u2013",
          "\u0915",
          "\u094D",
          "\u0627",
          "\uD83D\uDC69",
          "\uD83D\uDE80",
          "\uD835\uDC0F",
          "\u2028",
          "\u0660",
          "\u1112\u1161\u11AB",
          "\u0323",
          "o",
          "\u0302",
          "\u00F4",
          "\u212B",
          "\uDB40\uDC61");

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "push\u00A0through\u00A0the pain | push through the pain",
        "your other\u00A0 leg | your other leg",
        "hold for 5\u2009s | hold for 5\u2009s",
        "45\u00A0deg | 45\u00A0deg",
        "\u00A0Heel slide\u00A0 | Heel slide",
        "ex\u00ADer\u00ADcise | exercise",
        "knee\u200Broll | kneeroll",
        "le\u0301ger | l\u00E9ger",
        "\uFB01ve \uFB02at \uFB03 | five flat ffi",
        "\uD835\uDDFD\uD835\uDE02\uD835\uDE00\uD835\uDE01 | pust",
        "\u2018don\u2019t\u2019 | \u2018don\u2019t\u2019",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 |"
            + " \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\uD83D\uDC69\u200D\uD83D\uDE80 | \uD83D\uDC69\u200D\uD83D\uDE80",
        "\u2764\uFE0F | \u2764\uFE0F",
        "pull \u202Edown\u202C | pull down",
      })
  void isPrintedWithoutWhatNobodySees(String written, String printed) {
    assertThat(PlainText.clean(written)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "don\u2019t | don't",
        "don\u02BCt | don't",
        "don\u00B4t | don't",
        "don`t | don't",
        "crook\u2010lying | crook-lying",
        "crook\u2011lying | crook-lying",
        "\u22125 | -5",
        "10\u201315 | 10\u201315",
        "10\u00A0deg | 10 deg",
        "\u0664\u0665 | 45",
        "\uFF14\uFF15 | 45",
        "\u201Cstop\u201D | \"stop\"",
      })
  void isReadInOneKindOfEachCharacter(String written, String words) {
    assertThat(PlainText.words(written)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void staysWhatItIsWhenItIsReadAgain(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String written = random(random);
      String clean = PlainText.clean(written);

      assertThat(PlainText.clean(clean)).as("seed %d: %s", seed, written).isEqualTo(clean);
      assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC))
          .as("seed %d: %s", seed, written)
          .isTrue();
      assertThat(PlainText.words(written)).hasSameSizeAs(clean);
      assertThat(PlainText.words(PlainText.words(written))).isEqualTo(PlainText.words(written));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void leadsEachCharacterBackToWhereItWasWritten(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String written = random(random);
      PlainText plain = PlainText.of(written);
      int end = 0;
      for (int at = 0; at < plain.text().length(); at++) {
        int from = plain.start(at);
        int to = plain.end(at + 1);
        String one = plain.text().substring(at, at + 1);
        String source = written.substring(from, to);

        assertThat(to).as("seed %d: %s", seed, written).isGreaterThanOrEqualTo(end);
        if (Character.isLetterOrDigit(one.charAt(0))) {
          assertThat(PlainText.clean(source)).as("seed %d: %s", seed, written).contains(one);
        }
        end = to;
      }
      assertThat(end).isLessThanOrEqualTo(written.length());
      assertThat(plain.end(plain.text().length())).isLessThanOrEqualTo(written.length());
    }
  }

  @Test
  void isTheTextOfAStepThatIsMadeInCode() {
    Step step = Step.move("Pu\u00ADsh\u00A0through the pain\u200B.");

    assertThat(step.text()).isEqualTo("Push through the pain.");
  }

  @Test
  void isWhatPhrasesAreLookedForInWithPlacesInTheTextThatWasGiven() {
    String text = "Slide it, and pu\u00ADsh\u00A0through the pa\u200Bin.";

    List<Cue> cues = Forcing.cues(text);

    assertThat(cues).hasSize(1);
    assertThat(text.substring(cues.get(0).from(), cues.get(0).to()))
        .startsWith("pu\u00ADsh")
        .endsWith("pa\u200Bin");
    assertThat(cues.get(0).words()).isEqualTo("push through the pain");
  }

  @Test
  void isTheVeryTextWhereNothingIsToBeChanged() {
    String text = "Don\u2019t hold your breath \u2013 breathe out.";

    assertThat(PlainText.clean(text)).isSameAs(text);
    assertThat(PlainText.of(text).isAsWritten()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3164", "\uFFA0", "\u115F", "\u1160", "\u2800", " \u3164 "})
  void readsAnEmptyLetterAsASpaceAndTellsIt(String blank) {
    String written = "push" + blank + "through";

    assertThat(PlainText.words(written)).isEqualTo("push through");
    assertThat(PlainText.hidden(written)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \u2764\uFE0F",
        "\uD83D\uDC69\u200D\u2695\uFE0F sits",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80",
        "1\uFE0F\u20E3 lie down",
        "\uD83C\uDDEC\uD83C\uDDE7",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"
      })
  void keepsWhatMakesAnEmoji(String written) {
    assertThat(PlainText.hidden(written)).isEmpty();
    assertThat(PlainText.clean(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1\uFE0F", "\u2764\uFE0F\uFE0F", "\u2764\u200D", "a\uFE0F", "\u200D\u2764"})
  void tellsWhatOnlyLooksLikePartOfAnEmoji(String written) {
    assertThat(PlainText.hidden(written)).isNotEmpty();
  }

  @Test
  void readsAnyNumberOfAccents() {
    String written = "a" + "\u0301\u0323".repeat(150_000);

    assertThat(PlainText.clean(written)).startsWith("\u1EA1\u0323").hasSizeGreaterThan(250_000);
  }
}
