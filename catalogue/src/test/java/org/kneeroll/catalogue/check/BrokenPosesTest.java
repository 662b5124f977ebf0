package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.diagnostic.Diagnostic;

/** A pose with one thing wrong has one finding, at that thing, which says what to do. */
class BrokenPosesTest {

  private static final String EXERCISE =
      """
      name: Example
      status: draft
      purpose: Shows what an author may get wrong.
      region: knee
      aim: mobility
      stages: [subacute]
      position: supine
      kind: %s
      steps:
        - prepare: Get ready.
        - move: Do what the picture shows.
        - repeat: Do the same on the other side.
      movement: {knee: comfortable, spine: none}
      sides: each-side
      dose: {reps: blank, per: side}
      stop-rules: {stop: [you feel unwell]}
      sources: [{title: A page of the documentation, by: Its authors}]
      pose: %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{moves: wiggle-toes} | unknown-word | wiggle-toes | not a word for `moves`",
        "{moves: Slide_Heel} | unknown-word | Slide_Heel | did you mean `slide-heel`?",
        "{moves: slide-heel, hands: on-bely} | unknown-word | on-bely | did you mean `on-belly`?",
        "{moves: slide-heel, props: [sofa]} | unknown-word | sofa | pillow, rolled-towel, ball",
        "{moves: slide-heel, view: behind} | unknown-word | behind | front-quarter",
        "{moves: slide-heel, show: film} | unknown-word | film | ghost, strip, arrow, still",
        "{moves: slide-heel, side: both} | unknown-word | both | right, left",
        "{moves: squat} | verb-needs-another-position | squat | slide-heel, press-knee-down",
        "{moves: [[slide-heel]]} | wrong-kind | [slide-heel] | a word is expected",
        "{moves: 7} | unknown-word | 7 | not a word for `moves`",
        "{moves: } | pose-without-movement | moves | does not say how the movement goes",
        "{} | missing | {} | `pose` is empty",
        "'' | missing | '' | `pose` is empty",
        "slide-heel | wrong-kind | slide-heel | a group of keys is expected",
        "{moves: slide-heel, verb: nod} | unknown-key | verb | the keys are: moves, drawn",
        "{moves: slide-heel, moves: nod} | duplicate-key | moves | a second time",
        "{moves: slide-heel, drawn: 35} | malformed-value | 35 | a number and its unit",
        "{moves: slide-heel, drawn: 5 s} | malformed-value | 5 s | a number and its unit",
        "{moves: slide-heel, drawn: -20 deg} | malformed-value | -20 deg | is below 0",
        "{moves: slide-heel, drawn: 900 deg} | malformed-value | 900 deg | expected 0 to 360",
        "{moves: slide-heel, drawn: 0 deg} | pose-without-movement | 0 deg | no movement",
        "{moves: slide-heel, alt: \" \"} | missing | '\" \"' | `alt` is empty",
        "{end: {knees flexion: 4 deg}} | malformed-value | knees flexion | one of knee flexion",
        "{end: {knee: 40 deg}} | malformed-value | knee | knee flexion, knee extension",
        "{end: {knee flexion: 4 cm}} | malformed-value | 4 cm | is not an angle",
        "{end: {knee flexion: bent}} | malformed-value | bent | a number and its unit",
        "{end: {elbow flexion: 190 deg}} | impossible-pose | 190 deg | 30 more than the 160",
        "{start: {trunk rotation: 120 deg}, moves: nod} | impossible-pose | 120 deg | than the 76",
        "{moves: slide-heel, hands: on-shins} | impossible-pose | on-shins | cm are missing",
        "{moves: slide-heel, hands: on-wall} | pose-contradicts-itself | on-wall | cannot be",
        "{moves: slide-heel, props: [step]} | pose-key-unused | step | pillow, rolled-towel",
        "{moves: [raise-arm, raise-arms]} | pose-contradicts-itself | raise-arms | `raise-arm`",
        "{moves: [nod, nod]} | pose-contradicts-itself | nod | a second time",
        "{end: {knee extension: 0 deg, knee flexion: 40 deg}} | pose-contradicts-itself"
            + " | knee flexion | the same joint as `knee extension`",
        "{start: {hip flexion: 9 deg}, end: {hip flexion: 9 deg}} | pose-without-movement"
            + " | {hip flexion: 9 deg} | nothing moves",
      })
  void isFoundOnceAndInItsPlace(String pose, String rule, String at, String says) {
    assertOneFinding("move-and-return", pose, rule, at, says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{show: strip} | pose-key-unused | strip | nothing does",
        "{show: still, drawn: 5 cm} | pose-key-unused | 5 cm | there is none under `moves`",
      })
  void isFoundWhereNothingMoves(String pose, String rule, String at, String says) {
    assertOneFinding("hold", pose, rule, at, says);
  }

  private static void assertOneFinding(
      String kind, String pose, String rule, String at, String says) {
    String text = EXERCISE.formatted(kind, pose);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    List<Diagnostic> found =
        Checker.check(Library.of(Shelf.text("example.yaml", bytes)), LocalDate.of(2026, 11, 21))
            .diagnostics();

    assertThat(found).as(pose).hasSize(1);
    Diagnostic one = found.get(0);
    assertThat(one.rule().name()).isEqualTo(rule);
    assertThat(text.substring(one.primary().span().start(), one.primary().span().end()))
        .isEqualTo(at);
    assertThat(one.message() + " " + one.primary().text() + " " + one.notes()).contains(says);
  }
}
