package org.kneeroll.catalogue.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.catalogue.signing.PrintedValues.PrintedValue;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.core.catalogue.SignedValue;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.exercise.Exercise;

class SignedContentTest {

  private static final Clinic SIGNED = Clinic.example().signed("Jane Smith", Clinic.ALL);

  static Stream<Arguments> changes() {
    return Stream.of(
        change(Clinic.SLIDE, "name: Heel slide", "name: Heel glide", "name"),
        change(Clinic.SLIDE, "Helps your knee bend.", "Helps your knee.", "purpose"),
        change(Clinic.SLIDE, "reps: 5", "reps: 50", "dose.reps"),
        change(Clinic.SLIDE, "reps: 5", "reps: 5 (proposed)", "dose.reps"),
        change(Clinic.SLIDE, "reps: 5", "reps: blank", "dose.reps"),
        change(Clinic.SLIDE, "sets: 2, ", "", "dose.sets"),
        change(Clinic.SLIDE, "hold: 2 s", "hold: 20 s", "dose.hold"),
        change(Clinic.SLIDE, "times-per-day: 3", "times-per-day: 4", "dose.times-per-day"),
        change(
            Clinic.SLIDE,
            "times-per-day: 3",
            "times-per-day: 3, as-needed: true",
            "dose.as-needed"),
        change(Clinic.SLIDE, "per: side", "per: total", "dose.per"),
        change(Clinic.SLIDE, "sides: alternating", "sides: together", "sides.pattern"),
        change(Clinic.SLIDE, "towards your bottom", "away from your bottom", "steps[1].text"),
        change(Clinic.SLIDE, "- repeat:", "- move:", "steps[3].phase"),
        change(Clinic.SLIDE, "  - repeat: Do the same with the other leg.\n", "", "steps[3]"),
        change(Clinic.SLIDE, "  - move:", "  - breathe: Breathe out.\n  - move:", "steps[1]"),
        change(Clinic.SLIDE, "up to 90 deg", "up to 120 deg", "movement.knees"),
        change(Clinic.SLIDE, "stages: [acute]", "stages: [acute, subacute]", "stages"),
        change(Clinic.SLIDE, "{legs: together}", "{legs: apart}", "set-up.legs"),
        change(Clinic.SLIDE, "[a tray]", "[a tray, a sock]", "equipment.optional"),
        change(Clinic.SLIDE, "for: a broken leg", "for: a broken arm", "contraindications[0].for"),
        change(Clinic.SLIDE, "precautions: [new-knee]\n", "", "precautions"),
        change(Clinic.SLIDE, "alt: A person slides", "alt: Somebody slides", "picture.alt"),
        change(Clinic.PICTURE, "width='9'", "width='8'", "picture.content"),
        change(Clinic.SETTINGS, "your knee gives way", "your knee gives", "stop-rules.stop[1]"),
        change(Clinic.SETTINGS, "      - your knee swells\n", "", "stop-rules.stop[0]"),
        change(
            Clinic.SETTINGS,
            "emergency: [your calf is hot and swollen]",
            "emergency: []",
            "stop-rules.emergency[0]"),
        change(Clinic.SETTINGS, "roll onto your side", "sit up", "transfer"),
        change(
            Clinic.SETTINGS, "mobility: no-increase", "mobility: mild-stretch", "sensation.rule"),
        change(
            Clinic.SETTINGS, "Ask your clinician before", "Ask nobody before", "precautions[0].do"),
        change(Clinic.SETTINGS, "title: Knee protocol", "title: Hip protocol", "sources[0].title"));
  }

  private static Arguments change(String file, String find, String replacement, String key) {
    return arguments(file, find, replacement, key);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isNoLongerSignedAndNamesWhatHasChanged(
      String file, String find, String replacement, String key) {
    Clinic edited = SIGNED.with(file, find, replacement);

    assertThat(edited.state("exercise/heel-slide")).isInstanceOf(SignatureState.Changed.class);
    List<Change> changes = ((SignatureState.Changed) edited.state("exercise/heel-slide")).changes();
    assertThat(changes).extracting(Change::key).allMatch(name -> name.startsWith(key));
    assertThat(edited.diagnostics("changed-since-review"))
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains(key) || message.startsWith("the picture"))
        .allMatch(message -> message.contains("Jane Smith"));
  }

  static Stream<Arguments> changesOfLeaflets() {
    return Stream.of(
        change(Clinic.LEAFLET, "title: Exercises", "title: Help", "title"),
        change(Clinic.LEAFLET, "audience: Adults", "audience: People", "audience"),
        change(Clinic.LEAFLET, "version: \"1\"", "version: \"2\"", "version"),
        change(Clinic.LEAFLET, "Keep active.", "Rest in bed.", "introduction"),
        change(Clinic.LEAFLET, "Use ice", "Use heat", "sections[0].advice[0]"),
        change(Clinic.LEAFLET, "reps: 8", "reps: 18", "sections[0].exercises[1].dose.reps"),
        change(Clinic.LEAFLET, "      - heel-slide\n", "", "sections[0].exercises[0]"),
        change(Clinic.LEAFLET, "020 7946 0123", "020 7946 0321", "contact.telephone"),
        change(Clinic.LEAFLET, "next-review: 2028", "next-review: 2038", "next-review"),
        change(Clinic.LEAFLET, "brand: plain", "brand: plain\ndiary: 14 days", "diary"));
  }

  @ParameterizedTest
  @MethodSource("changesOfLeaflets")
  void namesWhatHasChangedInALeaflet(String file, String find, String replacement, String key) {
    Clinic edited = SIGNED.with(file, find, replacement);

    assertThat(edited.state("leaflet/sore-knee"))
        .isInstanceOfSatisfying(
            SignatureState.Changed.class,
            changed -> assertThat(changed.changes()).extracting(Change::key).containsExactly(key));
    assertThat(edited.state("exercise/heel-slide").isValid()).isTrue();
  }

  static Stream<Arguments> layouts() {
    return Stream.of(
        layout(Clinic.SLIDE, "name: Heel slide\n", "# a remark\nname: Heel slide # another\n"),
        layout(Clinic.SLIDE, "name: Heel slide", "name: \"Heel slide\""),
        layout(Clinic.SLIDE, "name: Heel slide", "name: 'Heel slide'"),
        layout(Clinic.SLIDE, "name: Heel slide", "name: >-\n  Heel\n  slide"),
        layout(Clinic.SLIDE, "name: Heel slide", "name: |\n  Heel slide"),
        layout(Clinic.SLIDE, "name: Heel slide", "name:   Heel slide  "),
        layout(Clinic.SLIDE, "name: Heel slide", "\"name\": Heel slide"),
        layout(Clinic.SLIDE, "name: Heel slide", "name: \"Heel\\u00a0slide\""),
        layout(
            Clinic.SLIDE, "name: Heel slide\nstatus: draft\n", "status: draft\nname: Heel slide\n"),
        layout(Clinic.SLIDE, "status: draft", "status: reviewed"),
        layout(Clinic.SLIDE, "sides: alternating", "sides: {pattern: alternating}"),
        layout(Clinic.SLIDE, "stages: [acute]", "stages: acute"),
        layout(Clinic.SLIDE, "stages: [acute]", "stages:\n  - acute"),
        layout(Clinic.SLIDE, "surface: [bed, floor]", "surface: [floor, bed]"),
        layout(Clinic.SLIDE, "precautions: [new-knee]", "precautions: new-knee"),
        layout(Clinic.SLIDE, "hold: 2 s", "hold: 2 seconds"),
        layout(Clinic.SLIDE, "reps: 5", "reps: \"5\""),
        layout(Clinic.SLIDE, "times-per-day: 3", "times-per-day: 3, as-needed: false"),
        layout(Clinic.SLIDE, "times-per-day: 3", "times-per-day: 3, status: stated"),
        layout(Clinic.SLIDE, "sets: 2, reps: 5, per: side", "per: side, reps: 5, sets: 2"),
        layout(
            Clinic.SLIDE,
            "dose: {sets: 2, reps: 5, per: side, hold: 2 s, times-per-day: 3}",
            "dose:\n  sets: 2\n  reps: 5\n  per: side\n  hold: 2 s\n  times-per-day: 3"),
        layout(Clinic.SLIDE, "up to 90 deg from straight", "up to 90° from straight"),
        layout(Clinic.SLIDE, "  - move: Slide", "  - phase: move\n    text: Slide"),
        layout(Clinic.SLIDE, "region: knee", "region: knee\naliases: [Heel glide]"),
        layout(Clinic.SLIDE, "region: knee", "region: knee\nrelated: [heel-slide-small]"),
        layout(
            Clinic.SETTINGS,
            "sensation:\n  mobility: no-increase",
            "sensation: {mobility: {rule: no-increase}}"),
        layout(
            Clinic.SETTINGS,
            "licence: CC0-1.0\n",
            "licence: CC0-1.0\nplain-words: {supine: on your back}\n"),
        layout(
            Clinic.SETTINGS,
            "make-smaller: [your pain rises while you move]",
            "make-smaller: your pain rises while you move"),
        layout(Clinic.LEAFLET, "- heel-slide\n", "- {id: heel-slide}\n"),
        layout(Clinic.LEAFLET, "brand: plain", "brand: example-clinic"),
        layout(
            Clinic.LEAFLET,
            "heel-slide-small: {dose: {reps: 8, per: side}}",
            "heel-slide-small: {dose: {per: side, reps: 8}}"),
        layout(Clinic.LEAFLET, "brand: plain", "fields: [times-per-day, hold, sets, reps]"));
  }

  private static Arguments layout(String file, String find, String replacement) {
    return arguments(file, find, replacement);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void isSignedHoweverItIsWritten(String file, String find, String replacement) {
    Clinic edited = SIGNED.with(file, find, replacement);

    for (String item : Clinic.ALL) {
      SignatureState state = edited.state(item);
      assertThat(state).as("%s: %s", item, state).isInstanceOf(SignatureState.Valid.class);
    }
  }

  @Test
  void needsNoReviewOfItsOwnWhereItIsSigned() {
    Clinic reviewed = SIGNED.with(Clinic.SLIDE, "status: draft", "status: reviewed");

    assertThat(reviewed.diagnostics("reviewed-without-reviewer")).isEmpty();
    assertThat(reviewed.diagnostics("review-without-signature")).isEmpty();
    assertThat(reviewed.without("reviews.yaml").diagnostics("reviewed-without-reviewer"))
        .hasSize(1);
  }

  @Test
  void isTheSameInBothNormalFormsOfUnicode() {
    Clinic composed = Clinic.example().with(Clinic.SLIDE, "a tray", "a caf\u00e9 tray");

    Clinic signed = composed.signed("Jane Smith", "exercise/heel-slide");

    assertThat(
            signed
                .with(Clinic.SLIDE, "caf\u00e9", "cafe\u0301")
                .state("exercise/heel-slide")
                .isValid())
        .isTrue();
  }

  @Test
  void coversWhatAVariantInheritsFromItsParent() {
    Clinic edited = SIGNED.with(Clinic.SLIDE, "towards your bottom", "away");

    assertThat(edited.state("exercise/heel-slide-small"))
        .isInstanceOfSatisfying(
            SignatureState.Changed.class,
            changed ->
                assertThat(changed.changes())
                    .extracting(Change::key)
                    .containsExactly("steps[1].text"));
  }

  @Test
  void saysWhatWasAndWhatIsAtTheValue() {
    List<Diagnostic> found =
        SIGNED.with(Clinic.SLIDE, "reps: 5", "reps: 50").diagnostics("changed-since-review");

    assertThat(found)
        .extracting(Diagnostic::message)
        .contains("`dose.reps` was `5` when Jane Smith signed, is `50` now");
    assertThat(found.get(0).primary().source().name()).isEqualTo("clinic/" + Clinic.SLIDE);
    int at = found.get(0).primary().span().start();
    assertThat(found.get(0).primary().source().text().substring(at)).startsWith("50");
  }

  @Test
  void hasOneFormThatOtherProgramsCanCompute() {
    SignedContent content =
        Clinic.example()
            .signatures()
            .content(SignedItem.exercise(false, "heel-slide"))
            .orElseThrow();

    Map<String, String> texts = new LinkedHashMap<>();
    content.values().forEach(value -> texts.put(value.key(), value.text()));

    assertThat(texts)
        .containsEntry("name", "Heel slide")
        .containsEntry("stages", "acute")
        .containsEntry("steps[1].phase", "move")
        .containsEntry("dose.hold", "2 seconds")
        .containsEntry("movement.knees", "up to 90 deg from straight")
        .containsEntry("sensation.rule", "no-increase")
        .containsEntry("stop-rules.stop[1]", "your knee gives way")
        .containsEntry("set-up.legs", "together")
        .doesNotContainKeys("status", "aliases", "licence", "author.name", "dose.status");
    assertThat(SignedValue.of("Heel slide").sha256())
        .isEqualTo("4b3cc4f80daf14b7f913c0509fad64b0ef6be8e3a151d801dcb20f23afdb1489");
  }

  @Test
  void tellsAFigureThatShowsSomethingElse() {
    String reviews = SIGNED.files().get("reviews.yaml");
    String drawing =
        reviews.lines().filter(line -> line.contains("drawing: ")).findFirst().orElseThrow();
    Clinic redrawn = SIGNED.saying("reviews.yaml", reviews.replace(drawing, "    drawing: \"0\""));

    assertThat(SIGNED.diagnostics("redrawn-since-review")).isEmpty();
    assertThat(redrawn.diagnostics("redrawn-since-review"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "redrawn since review: the figure shows something else than when Jane Smith signed");
    assertThat(redrawn.state("exercise/heel-slide-small").isValid()).isTrue();
  }

  @Test
  void tellsAtTheSignatureWhatHasChangedInWhatComesWithKneeroll() {
    Clinic signed = Clinic.example().signed("Jane Smith", "kneeroll:exercise/knee-roll");
    String reviews = signed.files().get("reviews.yaml");
    String name =
        reviews.lines().filter(line -> line.contains(" name: ")).findFirst().orElseThrow();
    Clinic older =
        signed.saying(
            "reviews.yaml",
            reviews.replace(name, "      name: \"" + SignedValue.of("Roll of old") + "\""));

    assertThat(signed.state("kneeroll:exercise/knee-roll").isValid()).isTrue();
    assertThat(signed.diagnostics("changed-since-review")).isEmpty();
    assertThat(older.diagnostics("changed-since-review"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.primary().source().name()).isEqualTo("clinic/reviews.yaml");
              assertThat(found.message()).startsWith("`name` was `Roll of old` when Jane Smith");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void doesNotCountWhereTheFileHasBeenTamperedWith(int way) {
    String reviews = SIGNED.files().get("reviews.yaml");
    String edited =
        switch (way) {
          case 0 -> reviews.replaceFirst(" Heel slide\"", " Heel glide\"");
          case 1 -> reviews.replaceFirst("date: 2026-11-30", "date: 2026-12-01");
          case 2 -> reviews.replaceFirst("form: v1", "form: v2");
          default -> reviews.replaceFirst("reviewer: Jane Smith", "reviewer: \" \"");
        };

    assertThat(edited).isNotEqualTo(reviews);
    assertThat(SIGNED.saying("reviews.yaml", edited).state("exercise/heel-slide"))
        .isInstanceOf(SignatureState.Unusable.class);
  }

  static List<String> exercises() {
    return List.copyOf(Library.builtIn().ids(FileKind.EXERCISE));
  }

  /** One value of its own is changed at a time; the seed is the exercise's own. */
  @ParameterizedTest
  @MethodSource("exercises")
  void differsInTheOneValueThatWasChanged(String id) {
    Item<Exercise> shipped = Library.builtIn().exercise(id).orElseThrow();
    String text = shipped.file().content().text().text();
    String path = "exercises/" + id + ".yaml";
    Map<String, String> before = values(path, text, id);
    Random random = new Random(id.hashCode());
    List<PrintedValue> own = new ArrayList<>();
    for (PrintedValue value : PrintedValues.of(shipped.value().orElseThrow(), shipped.file())) {
      if (isOwnProseOrCount(shipped, value)) {
        own.add(value);
      }
    }
    for (int i = 0; i < 4 && !own.isEmpty(); i++) {
      PrintedValue chosen = own.remove(random.nextInt(own.size()));
      Scalar scalar = (Scalar) shipped.tree().orElseThrow().find(chosen.path()).orElseThrow();
      String was = scalar.text();
      String is = was.matches("\\d+") ? Integer.toString(Integer.parseInt(was) + 1) : was + " now";
      int from = scalar.slice(0, was.length()).start();
      int to = scalar.slice(0, was.length()).end();
      String edited =
          text.substring(0, from)
              + (is.startsWith(was) && !was.matches("\\d+")
                  ? text.substring(from, to) + " now"
                  : is)
              + text.substring(to);

      Map<String, String> after = values(path, edited, id);

      assertThat(after.keySet()).as("%s of %s", chosen.key(), id).isEqualTo(before.keySet());
      assertThat(after.keySet().stream().filter(key -> !after.get(key).equals(before.get(key))))
          .as("%s of %s", chosen.key(), id)
          .containsExactly(chosen.key());
    }
  }

  private static boolean isOwnProseOrCount(Item<Exercise> item, PrintedValue value) {
    return item.tree().orElseThrow().find(value.path()).orElse(null) instanceof Scalar scalar
        && scalar.source() == item.file().content().text()
        && scalar.alias() == null
        && (scalar.text().matches("[1-9]")
            || (value.key().matches("name|purpose|steps\\[\\d+].text")
                && !scalar.text().contains("\n")));
  }

  private static Map<String, String> values(String path, String text, String id) {
    Shelf shelf = Shelf.text(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Map<String, String> values = new LinkedHashMap<>();
    Signatures signatures = Signatures.of(Library.of(shelf), Clinic.TODAY);
    signatures
        .content(signatures.exercise(id).orElseThrow())
        .orElseThrow()
        .values()
        .forEach(value -> values.put(value.key(), value.text()));
    return values;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Smith",
        "jane  smith",
        "Dr Jane Smith",
        "Jane SMITH, MSc",
        "J\u00e1ne Smith"
      })
  void knowsAnAuthorByTheName(String reviewer) {
    Clinic clinic =
        Clinic.example()
            .with(Clinic.SETTINGS, "author: {name: Fernbrook clinic", "author: {name: Jane Smith");

    assertThat(clinic.signed(reviewer, "exercise/heel-slide").state("exercise/heel-slide"))
        .isInstanceOfSatisfying(
            SignatureState.Valid.class, valid -> assertThat(valid.ownWork()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Smythe", "John Smith", "Smith", "Jane"})
  void takesNobodyElseForTheAuthor(String reviewer) {
    Clinic clinic =
        Clinic.example()
            .with(Clinic.SETTINGS, "author: {name: Fernbrook clinic", "author: {name: Jane Smith");

    assertThat(clinic.signed(reviewer, "exercise/heel-slide").state("exercise/heel-slide"))
        .isInstanceOfSatisfying(
            SignatureState.Valid.class, valid -> assertThat(valid.ownWork()).isFalse());
  }
}
