package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the rules about words do on sentences that were written before them: what they raise in right
 * ones, and what they miss in wrong ones. A rule is not shaped after a single sentence of these
 * lists; a change that does worse on them than before fails here.
 */
class HeldOutSentencesTest {

  private static final Path LISTS = Path.of("src/test/resources/org/kneeroll/catalogue/corpus");

  /** What compares a sentence with the data around it, which these lists do not have. */
  private static final Set<String> AGREEMENT =
      Set.of(
          "count-differs",
          "time-differs",
          "position-differs",
          "equipment-mismatch",
          "sides-contradict",
          "amount-differs",
          "small-without-bound",
          "dose-incomplete",
          "repeated-line");

  /** The rules of which one at least has to speak, by what is wrong. */
  private static final Map<String, Set<String>> EXPECTED =
      Map.ofEntries(
          Map.entry("forcing", Set.of("forcing-cue", "forcing-advice")),
          Map.entry("hurrying", Set.of("momentum-cue", "contradictory-cue", "forcing-cue")),
          Map.entry("contradiction", Set.of("contradictory-cue", "momentum-cue", "forcing-cue")),
          Map.entry("elsewhere", Set.of("cross-reference", "unreachable-reference")),
          Map.entry("twice", Set.of("repeated-phrase")),
          Map.entry("open-ended", Set.of("open-ended")),
          Map.entry("claim", Set.of("promised-effect", "claim-without-source")),
          Map.entry("frightening", Set.of("frightening-word")),
          Map.entry("misspelling", Set.of("misspelling")),
          Map.entry("range", Set.of("range-with-hyphen")),
          Map.entry("numeral", Set.of("number-in-words")),
          Map.entry("jargon", Set.of("clinical-word")),
          Map.entry("passive", Set.of("passive-instruction")),
          Map.entry("capitals", Set.of("block-capitals")),
          Map.entry("metaphor", Set.of("figure-of-speech", "frightening-word")),
          Map.entry("long", Set.of("long-sentence")),
          Map.entry("crowded", Set.of("long-paragraph")),
          Map.entry("farthest", Set.of("forcing-cue", "vague-extent")),
          Map.entry("unit", Set.of("unit-form")),
          Map.entry("label", Set.of("field-label")));

  private record Sentence(String kind, String part, String text) {}

  private static List<Sentence> read(String name) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(LISTS.resolve(name))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split(" \\| ", -1);
        int text = cells.length - 1;
        sentences.add(new Sentence(cells[0], cells[text - 1], cells[text]));
      }
    }
    return sentences;
  }

  private static List<String> raised(Sentence sentence) {
    String quoted = "\"" + sentence.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    boolean advice = sentence.part().equals("advice") || sentence.part().equals("care");
    String file =
        advice
            ? "# leaflets/back.yaml\nsections:\n  - heading: Knee roll\n    advice: ["
                + quoted
                + "]\n    exercises: [knee-roll]\n"
            : "steps:\n  - prepare: Make yourself comfortable.\n  - "
                + sentence.part()
                + ": "
                + quoted
                + "\n  - repeat: Do the same to the other side.\n";
    return ExampleFiles.of(file).diagnostics().stream()
        .filter(found -> ExampleFiles.report(found).line().contains(quoted))
        .map(found -> found.rule().name())
        .filter(rule -> !AGREEMENT.contains(rule))
        .distinct()
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "correct-sentences.txt, 250, 2",
    "correct-sentences-2.txt, 150, 0",
    "correct-sentences-3.txt, 40, 0",
    "correct-sentences-4.txt, 30, 0",
    "correct-sentences-5.txt, 50, 0"
  })
  void raiseHardlyAnythingWhereTheyAreRight(String list, int sentences, int alarms)
      throws IOException {
    List<Sentence> right = read(list);
    List<String> raised = new ArrayList<>();
    for (Sentence sentence : right) {
      raised(sentence).forEach(rule -> raised.add(rule + ": " + sentence.text()));
    }

    assertThat(right).hasSizeGreaterThanOrEqualTo(sentences);
    assertThat(raised).hasSizeLessThanOrEqualTo(alarms);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "wrong-sentences.txt, 150, 16",
    "wrong-sentences-2.txt, 75, 4",
    "wrong-sentences-3.txt, 50, 15",
    "wrong-sentences-4.txt, 30, 1"
  })
  void raiseWhatIsWrongInMostThatAreWrong(String list, int sentences, int misses)
      throws IOException {
    List<Sentence> wrong = read(list);
    List<String> missed = new ArrayList<>();
    for (Sentence sentence : wrong) {
      List<String> raised = raised(sentence);
      if (Collections.disjoint(raised, EXPECTED.get(sentence.kind()))) {
        missed.add(sentence.kind() + " " + raised + ": " + sentence.text());
      }
    }

    assertThat(wrong).hasSizeGreaterThanOrEqualTo(sentences);
    assertThat(missed).hasSizeLessThanOrEqualTo(misses);
  }
}
