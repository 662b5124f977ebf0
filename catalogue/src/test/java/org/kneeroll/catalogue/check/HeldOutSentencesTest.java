package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

  @Test
  void raiseHardlyAnythingWhereTheyAreRight() throws IOException {
    List<Sentence> sentences = read("correct-sentences.txt");
    List<String> alarms = new ArrayList<>();
    for (Sentence sentence : sentences) {
      raised(sentence).forEach(rule -> alarms.add(rule + ": " + sentence.text()));
    }

    assertThat(sentences).hasSizeGreaterThanOrEqualTo(250);
    assertThat(alarms).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void raiseSomethingInMostThatAreWrong() throws IOException {
    List<Sentence> sentences = read("wrong-sentences.txt");
    List<String> missed = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (raised(sentence).isEmpty()) {
        missed.add(sentence.kind() + ": " + sentence.text());
      }
    }

    assertThat(sentences).hasSizeGreaterThanOrEqualTo(150);
    assertThat(missed).hasSizeLessThanOrEqualTo(21);
  }
}
