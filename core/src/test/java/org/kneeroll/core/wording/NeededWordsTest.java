package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "\\bmomentum\\b = momentum",
        "\\b(?:lay|laying) down = down",
        "\\b(?:hurry(?:ing)?|rush(?:ing)?) = hurry,rush",
        "\\bknees? = knee",
        "\\bbob+ing = bob",
        "to{2}a = to",
        "as far as you can = far",
        "(?<!now and )then and(?! only) = then",
        "\\bit's own = own",
        "(?:very |so )?fast = fast",
        "(a|an)? stretch(?:ing){0,2} = stretch",
        "[^]abc]{3}back = back",
        "(?:\\w+ )*heel = heel",
        "(?>push|pull)\\p{L}+ing = push,pull",
        "stretch|reach|turn = stretch,reach,turn",
      })
  void areThoseThatEveryMatchHas(String expression, String words) {
    assertThat(NeededWords.of(expression)).containsExactlyInAnyOrder(words.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\\w+",
        "(?:force)?",
        "(?:force){0,2}",
        "(?:force)*",
        "force|",
        "force|\\d+",
        "(?=force)",
        "(?!force)",
        "(?<=force )",
        "[force]",
        "(?i)force",
        "\\Qforce\\E",
        "(?<word>force)",
        "f?o?",
        "(?:force",
      })
  void areNoneWhereNoneIsNeededOrKnown(String expression) {
    assertThat(NeededWords.of(expression)).isEmpty();
  }

  @Test
  void areFoundInAnyCase() {
    Form form = Form.of("\\bDo NOT (?:push|pull)\\b");

    assertThat(form.mayOccurIn(Form.lowered("DO NOT PUSH"))).isTrue();
    assertThat(form.mayOccurIn(Form.lowered("Do not rush"))).isFalse();
    assertThat(form.matcher("DO NOT PUSH").find()).isTrue();
  }

  @Test
  void leaveOutNoFormThatMatches() {
    List<String> expressions =
        List.of(
            "\\b(?:stop|keep)(?:s|ing)? (?:\\w+ ){1,3}from\\b",
            "(?:rep(?:etition)?s?|times?)(?: (?:a|per|each) (?:day|week))?",
            "(?<!\\bnot )\\b(?:as|so) (?:far|hard) as (?:possible|you can)",
            "n't|\\bnever\\b|[0-9]+ ?cm",
            "(?:(?:left|right) (?:knee|hip)|both (?:knees|hips)) up{1,2}");
    List<String> texts =
        List.of(
            "Keep your back FROM arching",
            "repetitions per week",
            "So hard as you can",
            "Don't",
            "5cm",
            "Both hips upp",
            "LEFT KNEE UP");

    for (String expression : expressions) {
      Form form = Form.of(expression);
      for (String text : texts) {
        boolean found = form.matcher(text).find();
        assertThat(!found || form.mayOccurIn(Form.lowered(text)))
            .as(expression + " in " + text)
            .isTrue();
      }
      assertThat(texts).as(expression).anyMatch(text -> form.matcher(text).find());
    }
  }
}
