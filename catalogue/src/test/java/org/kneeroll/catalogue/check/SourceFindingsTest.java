package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * What a careful reader finds in the five source documents is found in catalogues that have the
 * same faults. {@code docs/findings.md} lists the findings for authors.
 */
class SourceFindingsTest {

  private static final Path SOURCES = Path.of("src/test/resources/sources");
  private static final Path DOCUMENT = Path.of("../docs/findings.md");
  private static final Pattern ROW = Pattern.compile("\\| (HEP-\\d{3}) [^|]*\\| ([^|]*) \\|.*");
  private static final Pattern RULE = Pattern.compile("`([a-z-]+)`");
  private static final String NOT_REPORTED = "not reported";

  /**
   * A finding and one place where it shows.
   *
   * @param id as in the document, such as HEP-001
   * @param rule what reports it
   * @param file its path, which begins with the source
   * @param words a part of the line that is marked
   * @param message a part of what is said there
   */
  private record Place(String id, String rule, String file, String words, String message) {

    String source() {
      return file.substring(0, file.indexOf('/'));
    }

    @Override
    public String toString() {
      return id + " " + rule + " in " + file;
    }
  }

  private static final String PLACES =
      """
      HEP-001 | repeated-phrase         | s3-camden-style/exercises/roll-both.yaml         | side by side loosely while | stands in this sentence twice
      HEP-001 | long-sentence           | s3-camden-style/exercises/roll-both.yaml         | side by side loosely while | has 31 words
      HEP-002 | unit-form               | s3-camden-style/exercises/roll-both.yaml         | bent at 90 degree.         | "90 degrees"
      HEP-002 | field-label             | s3-camden-style/exercises/roll-both.yaml         | Roll to the other side.    | "Reps" is a field
      HEP-002 | field-label             | s3-camden-style/exercises/roll-one.yaml          | Repeat. Reps:              | "Reps:" is a field
      HEP-003 | field-label             | s3-camden-style/leaflets/sheet.yaml              | Walk or swim               | "Reps:" is a field
      HEP-003 | unknown-key             | s3-camden-style/leaflets/sheet.yaml              | reps: blank                | `reps` is not a key
      HEP-004 | dose-incomplete         | s3-camden-style/exercises/chest-lift-hold.yaml   | hold: 30 s                 | how many repetitions
      HEP-004 | dose-incomplete         | s3-camden-style/exercises/hug-both.yaml          | hold: 5 to 10 s            | how many repetitions
      HEP-004 | missing                 | s3-camden-style/exercises/chest-lift-repeat.yaml | name: Chest lift           | `dose` is missing
      HEP-005 | malformed-value         | s3-camden-style/exercises/roll-one.yaml          | hold: at least 30 s        | has no upper end
      HEP-005 | open-ended              | s3-camden-style/exercises/roll-one.yaml          | Stay there                 | has no upper end
      HEP-006 | cross-reference         | s3-camden-style/exercises/chest-lift-repeat.yaml | As above                   | `As above`
      HEP-006 | cross-reference         | s3-camden-style/exercises/roll-one.yaml          | As above                   | `As above`
      HEP-007 | misspelling             | s3-camden-style/exercises/hug-one.yaml           | Let go then and            | "then and" is likely a slip
      HEP-008 | count-basis-missing     | s3-camden-style/exercises/hug-one.yaml           | dose:                      | for each side
      HEP-008 | count-basis-missing     | s1-blog/exercises/walk.yaml                      | reps: about 20             | for each side
      HEP-009 | equipment-differs       | s3-camden-style/leaflets/sheet.yaml              | hug-both                   | around your knee
      HEP-010 | one-side-without-reason | s3-camden-style/exercises/roll-one.yaml          | away-from-pain             | nothing says why
      HEP-010 | one-side-without-reason | s3-camden-style/exercises/roll-one.yaml          | away-from-pain             | in the middle or on both sides
      HEP-010 | one-side-without-reason | s2-clinic/exercises/joint-rock.yaml              | limb: affected             | nothing says why
      HEP-010 | one-side-without-reason | s2-clinic/exercises/joint-rock-turned.yaml       | limb: affected             | nothing says why
      HEP-011 | momentum-cue            | s2-clinic/exercises/chest-turn.yaml              | with some momentum         | momentum
      HEP-011 | keep-contradicted       | s2-clinic/exercises/chest-turn.yaml              | at your waist              | `pelvis-still`
      HEP-012 | cross-reference         | s2-clinic/exercises/chest-turn.yaml              | Cross your arms            | `shown in the video`
      HEP-012 | cross-reference         | s0-osteopath/exercises/sways.yaml                | Take up the start          | `shown in the video`
      HEP-013 | level-alone             | s2-clinic/exercises/hips-out.yaml                | name: Deadbug              | no other level
      HEP-014 | malformed-value         | s4-chiropractor/exercises/rocks.yaml             | thighs: up to 45 deg       | does not say from where
      HEP-015 | malformed-value         | s4-chiropractor/exercises/rocks.yaml             | the larger of comfortable  | is not an upper limit
      HEP-016 | open-ended              | s4-chiropractor/exercises/rocks.yaml             | Rock to the other side     | has no upper end
      HEP-016 | malformed-value         | s4-chiropractor/exercises/rocks.yaml             | until-eased: pain gone     | is not a time
      HEP-017 | undeclared-duplicate    | s0-osteopath/exercises/sways.yaml                | name: Knee sways           | `knee-sways` goes by this name
      HEP-017 | undeclared-duplicate    | s3-camden-style/exercises/roll-both.yaml         | name: Knee roll            | `knee-roll` goes by this name
      HEP-017 | undeclared-duplicate    | s4-chiropractor/exercises/rocks.yaml             | name: Knee rocks           | `knee-rocks` goes by this name
      HEP-018 | conflicting-advice      | s0-and-s4-together/leaflets/both.yaml            | moist heat                 | `ice pack` before
      HEP-019 | movement-without-bound  | s0-osteopath/exercises/sways.yaml                | movement:                  | how far the movement goes
      HEP-019 | small-without-bound     | s2-clinic/exercises/hugs.yaml                    | with small movements       | "small movements"
      HEP-020 | missing                 | s0-osteopath/leaflets/sways-page.yaml            | title:                     | `red-flags` is missing
      HEP-020 | missing                 | s1-blog/leaflets/walk-page.yaml                  | title:                     | `red-flags` is missing
      HEP-020 | missing                 | s2-clinic/leaflets/clinic-page.yaml              | title:                     | `red-flags` is missing
      HEP-020 | missing                 | s3-camden-style/leaflets/sheet.yaml              | title:                     | `red-flags` is missing
      HEP-020 | missing                 | s4-chiropractor/leaflets/post.yaml               | title:                     | `red-flags` is missing
      HEP-020 | stop-rule-missing       | s4-chiropractor/exercises/rocks.yaml             | stop-rules:                | on which signs to stop
      HEP-020 | late-without-precaution | s2-clinic/exercises/hugs.yaml                    | place: late                | who should ask first
      HEP-020 | late-without-precaution | s2-clinic/exercises/joint-rock.yaml              | place: late                | who should ask first
      HEP-020 | missing-precaution      | s3-camden-style/exercises/hug-one.yaml           | spine: flexion             | bends forwards
      HEP-020 | missing-precaution      | s3-camden-style/exercises/hug-both.yaml          | spine: flexion             | bends forwards
      HEP-020 | missing-precaution      | s3-camden-style/exercises/chest-lift-hold.yaml   | spine: extension           | bends backwards
      HEP-020 | missing-precaution      | s3-camden-style/exercises/chest-lift-repeat.yaml | spine: extension           | bends backwards
      HEP-020 | late-without-precaution | s3-camden-style/exercises/lean-back.yaml         | place: late                | who should ask first
      HEP-021 | missing                 | s3-camden-style/catalogue.yaml                   | name: A sheet              | `author` is missing
      HEP-021 | missing                 | s3-camden-style/leaflets/sheet.yaml              | title:                     | `version` is missing
      HEP-021 | missing                 | s3-camden-style/leaflets/sheet.yaml              | title:                     | `next-review` is missing
      HEP-021 | unreachable-reference   | s3-camden-style/leaflets/sheet.yaml              | see our leaflet            | sent elsewhere
      HEP-022 | misspelling             | s0-osteopath/exercises/sways.yaml                | when you lower back        | "you lower back"
      HEP-022 | misspelling             | s0-osteopath/leaflets/sways-page.yaml            | when the you               | "when the you"
      HEP-022 | misspelling             | s0-osteopath/leaflets/sways-page.yaml            | than he first              | "than he"
      HEP-022 | misspelling             | s2-clinic/exercises/hugs.yaml                    | Lay on your back           | "Lay"
      HEP-023 | repeated-line           | s4-chiropractor/leaflets/post.yaml               | Posted on 10 April         | a second time
      HEP-023 | missing                 | s4-chiropractor/catalogue.yaml                   | the author of the post     | `role` is missing
      HEP-024 | claim-without-source    | s0-osteopath/leaflets/sways-page.yaml            | manual therapy             | does not say whose
      HEP-025 | missing                 | s2-clinic/exercises/hugs.yaml                    | name:                      | `dose` is missing
      HEP-025 | missing                 | s2-clinic/exercises/chest-turn.yaml              | name:                      | `dose` is missing
      HEP-025 | missing                 | s2-clinic/exercises/joint-rock.yaml              | name:                      | `dose` is missing
      HEP-025 | missing                 | s2-clinic/exercises/joint-rock-turned.yaml       | name:                      | `dose` is missing
      HEP-025 | missing                 | s2-clinic/exercises/hips-out.yaml                | name:                      | `dose` is missing
      HEP-026 | doses-differ            | s3-camden-style/leaflets/sheet.yaml              | chest-lift-hold            | `hold` is 30 seconds here
      """;

  private static List<Place> places() {
    return PLACES
        .lines()
        .map(line -> line.split("\\|", -1))
        .map(
            cells ->
                new Place(
                    cells[0].strip(),
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip()))
        .toList();
  }

  /** What the checker says, by source. */
  private static final Map<String, List<Diagnostic>> FOUND = new TreeMap<>();

  @BeforeAll
  static void checkEachSourceOnce() throws IOException {
    for (String source : new TreeSet<>(places().stream().map(Place::source).toList())) {
      Shelf shelf = Shelf.folder(SOURCES.resolve(source), source);
      FOUND.put(source, Checker.check(Library.of(shelf), ExampleFiles.TODAY).diagnostics());
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void areReportedInTheLineWithTheFault(Place place) {
    assertThat(FOUND.getOrDefault(place.source(), List.of()))
        .filteredOn(diagnostic -> diagnostic.rule().name().equals(place.rule()))
        .map(ExampleFiles::report)
        .anySatisfy(
            report -> {
              assertThat(report.file()).isEqualTo(place.file());
              assertThat(report.line()).contains(place.words());
              assertThat(report.message()).contains(place.message());
            });
  }

  @Test
  void areAllThatIsReported() {
    List<String> rules = places().stream().map(Place::rule).toList();

    assertThat(FOUND).hasSize(6);
    for (List<Diagnostic> found : FOUND.values()) {
      assertThat(found)
          .filteredOn(diagnostic -> !rules.contains(diagnostic.rule().name()))
          .map(ExampleFiles::report)
          .isEmpty();
    }
  }

  @Test
  void areReportedByTheRulesThatTheDocumentNames() throws IOException {
    Map<String, TreeSet<String>> documented = new TreeMap<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        TreeSet<String> rules = new TreeSet<>();
        RULE.matcher(row.group(2)).results().forEach(rule -> rules.add(rule.group(1)));
        assertThat(rules.isEmpty()).as(line).isEqualTo(row.group(2).equals(NOT_REPORTED));
        documented.put(row.group(1), rules);
      }
    }
    Map<String, TreeSet<String>> reported = new TreeMap<>();
    documented.keySet().forEach(id -> reported.put(id, new TreeSet<>()));
    for (Place place : places()) {
      reported.computeIfAbsent(place.id(), id -> new TreeSet<>()).add(place.rule());
    }

    assertThat(documented).hasSize(26);
    assertThat(reported).isEqualTo(documented);
  }
}
