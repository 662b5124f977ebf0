package org.kneeroll.catalogue.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  /** Words of the field, by the syllables that dictionaries give them. */
  private static final List<String> FIELD =
      List.of(
          "1: knee back hip neck head heel toe toes foot calf thigh shin wrist hand arm chest"
              + " breath breathe breathes raise raised moves moved hold lean knees bones use used"
              + " eyes while hands slide slides lie straight through weight stretched stepped"
              + " rolled placed once the side sides spine range tongue",
          "2: ankle elbow shoulder muscle muscles buttocks gentle gently slowly forwards backwards"
              + " towards sideways forearm movement balance relax repeat kneecap tummy bottom"
              + " pelvis dizzy painful safety needed lifted places ages doing lying trying being"
              + " quiet fluid settled lower cushion pillow tension region every something spasm"
              + " circles upright heavy people handled clinic swollen wheelchair tiptoe",
          "3: exercise position comfortably(4) shoulder-blade crook-lying(3) abdomen vertebra usual"
              + " manual serious flexible carefully completely tendency idea video hospital"
              + " different medial continue several direction repeated symptoms(2) bicycle easily"
              + " family surgery medicine",
          "4: comfortable exercises diagonal gradually abdominal material operation painkillers(3)"
              + " activity continuous swimming-pool(3) necessary clinician(3) regularly everybody"
              + " vertebrae(3)",
          "5: contraindicate(5) rehabilitate osteopathic cardiovascular(6) inflammatory"
              + " immediately",
          "6: physiotherapist osteoporosis responsibility");

  @Test
  void countsTheWordsOfTheField() {
    List<String> wrong = new ArrayList<>();
    int counted = 0;
    for (String line : FIELD) {
      int usual = Integer.parseInt(line.substring(0, 1));
      for (String entry : line.substring(3).split(" ", -1)) {
        int given = entry.indexOf('(');
        String word = given < 0 ? entry : entry.substring(0, given);
        int expected =
            given < 0 ? usual : Integer.parseInt(entry.substring(given + 1, entry.length() - 1));
        counted++;
        if (Syllables.in(word) != expected) {
          wrong.add(word + ": " + Syllables.in(word) + " instead of " + expected);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(counted).isGreaterThan(150);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 1",
    "2kg, 1",
    "20.5, 1",
    "A&E, 2",
    "b, 1",
    "'don''t', 1",
    "Knee's, 1",
    "RAISED, 1"
  })
  void countsNumbersAndShortFormsToo(String word, int expected) {
    assertThat(Syllables.in(word)).isEqualTo(expected);
  }
}
