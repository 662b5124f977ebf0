package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.catalogue.mend.Mending;
import org.kneeroll.core.diagnostic.Diagnostic;

/** What YAML makes of prose is told, and mended so that the words are those that were typed. */
class SwallowedWordsTest {

  private static final String FILE = "exercises/example.yaml";

  private static Mending.Result mended(String lines) {
    String whole = ExampleFiles.of(lines).files().get(FILE);
    return Mending.mend(texts -> diagnostics(texts.getOrDefault(FILE, whole)), name -> true, true);
  }

  private static List<Diagnostic> diagnostics(String text) {
    Shelf shelf = Shelf.empty().and(Shelf.text(FILE, text.getBytes(StandardCharsets.UTF_8)));
    return Checker.check(Library.of(shelf), ExampleFiles.TODAY).diagnostics();
  }

  private static String after(String lines) {
    Mending.Result result = mended(lines);
    assertThat(result.left()).as("after mending " + lines).isEmpty();
    return result.files().get(0).after().text();
  }

  private static List<String> rules(String lines) {
    return ExampleFiles.of(lines).diagnostics().stream().map(d -> d.rule().name()).toList();
  }

  @Test
  void aSignThatWasCutIsOneLineOfAList() {
    assertThat(
            after(
                """
                stop-rules:
                  stop: [you feel sick, your foot is pale, cold and blue]
                  emergency:
                    - you have chest pain
                """))
        .contains(
            """
              stop:
                - you feel sick
                - your foot is pale, cold and blue
              emergency:
            """);
  }

  @Test
  void aListWithinBracketsKeepsItsBracketsAndGetsQuotes() {
    assertThat(
            after("stop-rules: {stop: [your foot is pale, cold and blue], emergency: [a fit]}\n"))
        .contains("{stop: [\"your foot is pale, cold and blue\"], emergency: [a fit]}");
  }

  @Test
  void aNumberWithACommaIsPutTogetherAsItWasTyped() {
    assertThat(
            after("stop-rules:\n  stop: [you need 2,000 steps to warm up]\n  emergency: [a fit]\n"))
        .contains("    - you need 2,000 steps to warm up\n");
  }

  @Test
  void wordsBehindAHashAreInTheTextAgain() {
    assertThat(after("purpose: Turns your \"lower\" back #1 of all ways.\n"))
        .contains("purpose: \"Turns your \\\"lower\\\" back #1 of all ways.\"\n");
  }

  @Test
  void wordsBeforeATextAreInItAgain() {
    assertThat(after("purpose: &firmly gently turns your lower back.\n"))
        .contains("purpose: \"&firmly gently turns your lower back.\"\n");
  }

  @Test
  void aNoteInAListIsAText() {
    String text =
        after(
            """
            stop-rules:
              stop:
                - Note: your leg feels heavy
              emergency:
                - you have chest pain
            """);

    assertThat(text).contains("    - \"Note: your leg feels heavy\"\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "purpose: Remember: turn your back gently.",
        "purpose: @home exercise for your lower back.",
        "purpose: %50 more room for your lower back."
      })
  void aTextThatNeedsQuotesGetsThem(String line) {
    assertThat(after(line + "\n"))
        .contains("purpose: \"" + line.substring("purpose: ".length()) + "\"\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No",
        "yes",
        "1:30 of rest",
        "007",
        "2026-11-30",
        "true",
        "50% more room",
        "1e3",
        "-5"
      })
  void aWordThatLooksLikeSomethingElseIsTheWord(String word) {
    assertThat(rules("aliases: [Roller, " + word + "]\n")).isEmpty();
    assertThat(rules("transfer: " + word + "\n")).isEmpty();
  }

  @Test
  void namesOfPeopleAndThingsAreNamesByThemselves() {
    assertThat(rules("aliases: [Lumbar rotation, rolling]\n")).isEmpty();
    assertThat(rules("aliases: [Rock, roll or turn]\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", "#1 of all ways"})
  void whatIsReadAsNothingIsTold(String word) {
    assertThat(rules("transfer: " + word + "\n")).containsExactly("unread-words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"•", "●", "–"})
  void bulletsOfAWordProcessorAreListItems(String bullet) {
    String lines =
        """
        steps:
          - prepare: Lie on your back with your knees bent and your feet flat.
          * move: Let both knees roll slowly to one side, only as far as is comfortable.
          * repeat: Do the same to the other side.
        """
            .replace("*", bullet);

    assertThat(after(lines)).contains("  - move: Let").contains("  - repeat: Do");
  }

  @Test
  void theStepsOfANumberedListGetDashes() {
    assertThat(
            after(
                """
                steps:
                  1. prepare: Lie on your back with your knees bent and your feet flat.
                  2. move: Let both knees roll slowly to one side, only as far as is comfortable.
                  3. repeat: Do the same to the other side.
                """))
        .contains("  - prepare: Lie")
        .contains("  - move: Let")
        .contains("  - repeat: Do");
  }

  @Test
  void jsonSaysWhatItSays() {
    String json =
        """
        {"name": "Small knee roll #2, really", "stop-rules": {"stop": ["your calf is hot", "swollen and painful"]}}
        """;
    Shelf shelf =
        Shelf.empty()
            .and(Shelf.text("exercises/example.json", json.getBytes(StandardCharsets.UTF_8)));

    assertThat(Checker.check(Library.of(shelf), ExampleFiles.TODAY).diagnostics())
        .extracting(diagnostic -> diagnostic.rule().name())
        .doesNotContain("cut-at-comma", "unread-words");
  }

  @Test
  void theFilesOfABrandAndOfRetiredIdsAreLookedAtAsWell() {
    Map<String, String> files =
        Map.of(
            "brands/mine/brand.yaml",
                "name: Clinic\nfooter: [Open on Monday, Tuesday and Friday]\n",
            "retired.yaml", "exercises:\n  old-roll: {since: 2026-01-02, because: too (fast}\n",
            "exercises/x.yaml", "sources:\n  - {title: A sheet, by: Dr, date: 2024 #5}\n");
    Shelf shelf = Shelf.empty();
    for (Map.Entry<String, String> file : files.entrySet()) {
      shelf =
          shelf.and(Shelf.text(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    assertThat(Checker.check(Library.of(shelf), ExampleFiles.TODAY).diagnostics())
        .filteredOn(diagnostic -> diagnostic.rule().name().equals("cut-at-comma"))
        .extracting(diagnostic -> diagnostic.primary().source().name())
        .containsExactly("brands/mine/brand.yaml");
  }
}
