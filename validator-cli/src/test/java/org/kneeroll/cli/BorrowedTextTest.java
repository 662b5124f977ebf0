package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Safety text of another catalogue is no clinic's until a named person of it has accepted it. */
class BorrowedTextTest {

  private static final String DRAFT = "DRAFT: not for patients";

  private static final String SETTINGS =
      """
      format: 1
      name: Bridge Lane Practice
      language: en-GB
      licence: CC-BY-4.0
      author: {name: Bridge Lane Practice, role: physiotherapy department}
      """;

  private static final String OWN_WORDS =
      """
      sensation: {mobility: no-increase}
      stop-rules:
        lower-back:
          stop:
            - your pain stays worse after you stop
          emergency:
            - you go numb between your legs
      transfers:
        supine: To get up, bend your knees and roll onto your side.
      red-flags:
        lower-back:
          emergency:
            do: "Call 999 now if you have back pain and:"
            signs:
              - you go numb between your legs
          sources: [nhs-back-pain]
      """;

  private static final String EXERCISE =
      """
      name: Heel glide
      status: draft
      purpose: Gently bends your hip and knee.
      region: lower-back
      aim: mobility
      kind: move-and-return
      stages: [subacute]
      position: supine
      steps:
        - prepare: Lie on your back with both legs straight.
        - move: Slide one heel slowly towards your bottom, only as far as is comfortable.
        - return: Slide the heel back until the leg is straight.
        - repeat: Do the same with the other leg.
      movement: {heel: comfortable, spine: none, place: mid}
      sides: alternating
      dose: {reps: 5 to 8 (proposed), per: side, times-per-day: 2 (proposed)}
      sources:
        - {title: Own teaching sheet, by: Bridge Lane Practice, date: "2026"}
      """;

  private static final String LEAFLET =
      """
      title: Exercises for a stiff back
      status: draft
      version: "1.0"
      updated: 2026-11-01
      next-review: 2027-11-01
      audience: adults with a stiff back
      red-flags: lower-back
      sections:
        - heading: Exercises
          exercises: [heel-glide]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeACatalogue() throws IOException {
    write("catalogue.yaml", SETTINGS);
    write("exercises/heel-glide.yaml", EXERCISE);
    write("leaflets/stiff-back.yaml", LEAFLET);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CommandRun run(String... args) {
    CommandRun run = CommandRun.in(folder, args);
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    return run;
  }

  private String printed(String leaflet) throws IOException {
    Files.deleteIfExists(folder.resolve("out.pdf"));
    CommandRun run = run("leaflet", leaflet, "-o", "out.pdf");
    return WorkingFolder.text(folder.resolve("out.pdf")) + "\n" + run.out();
  }

  private void sign(String... items) {
    List<String> args = new ArrayList<>(List.of("sign"));
    args.addAll(Arrays.asList(items));
    args.addAll(List.of("--reviewer", "Ana Reed", "--role", "physiotherapist"));
    run(args.toArray(String[]::new));
  }

  @Test
  void isADraftUntilAPersonHasAcceptedEverySet() throws IOException {
    assertThat(printed("stiff-back"))
        .contains(DRAFT, "signs that need help", "25 sentences of safety text come from kneeroll");

    sign("red-flags/lower-back", "stop-rules/lower-back", "transfers/supine");

    assertThat(printed("stiff-back")).contains(DRAFT, "1 sentence of safety text comes");

    sign("sensation/mobility");

    assertThat(printed("stiff-back")).doesNotContain("DRAFT").contains("Not clinically reviewed");
  }

  @Test
  void isTheClinicsOnceItSaysEverythingItself() throws IOException {
    write("catalogue.yaml", SETTINGS + "takes: {from: kneeroll, sources: all}\n" + OWN_WORDS);

    assertThat(printed("stiff-back")).doesNotContain("DRAFT");
  }

  @ParameterizedTest
  @CsvSource({
    "'sensation: {mobility: no-increase}', sensation: [mobility]",
    "'transfers:\\n  supine: To get up, bend your knees and roll onto your side.', transfers: all",
  })
  void isADraftWhereOneSetAloneIsTaken(String own, String taken) throws IOException {
    String others = OWN_WORDS.replace(own.replace("\\n", "\n") + "\n", "");
    assertThat(others).isNotEqualTo(OWN_WORDS);
    write(
        "catalogue.yaml",
        SETTINGS + "takes: {from: kneeroll, sources: all, " + taken + "}\n" + others);

    assertThat(printed("stiff-back")).contains(DRAFT, "1 sentence of safety text comes");
  }

  @Test
  void countsOnlyTheLinesThatAreTakenOfASetThatIsExtended() throws IOException {
    write(
        "catalogue.yaml",
        SETTINGS
            + "takes: {from: kneeroll, sources: all, stop-rules: [lower-back]}\n"
            + "extends: {stop-rules: [lower-back]}\n"
            + OWN_WORDS.replace("your pain stays worse after you stop", "your foot feels cold"));

    assertThat(printed("stiff-back")).contains(DRAFT, "when to stop", "foot feels cold");
    assertThat(run("show", "heel-glide").out()).contains("8 sentences of safety text");
  }

  @Test
  void isAcceptedWithTheExerciseThatPrintsIt() throws IOException {
    write("catalogue.yaml", SETTINGS + "takes: {from: kneeroll, sources: all}\n" + OWN_WORDS);
    write("leaflets/stiff-back.yaml", LEAFLET.replace("[heel-glide]", "[heel-glide, knee-roll]"));

    assertThat(printed("stiff-back")).contains(DRAFT);

    sign("exercise/knee-roll");

    assertThat(printed("stiff-back")).doesNotContain("DRAFT");
  }

  @Test
  void isNothingThatTheBuiltInCatalogueBorrowsFromItself() throws IOException {
    assertThat(printed("acute-lower-back-pain"))
        .doesNotContain("DRAFT")
        .contains("Not clinically reviewed");
  }

  @Test
  void isCountedForFilesInNoCatalogueToo() throws IOException {
    Files.delete(folder.resolve("catalogue.yaml"));

    CommandRun run = run("leaflet", "leaflets/stiff-back.yaml", "-o", "lone.pdf");

    assertThat(run.out()).contains("DRAFT, not for patients: ", "kneeroll new catalogue");
    assertThat(WorkingFolder.text(folder.resolve("lone.pdf"))).contains(DRAFT);
  }
}
