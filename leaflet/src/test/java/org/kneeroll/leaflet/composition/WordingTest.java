package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.exercise.CountBasis;
import org.kneeroll.core.exercise.Direction;
import org.kneeroll.core.exercise.IfCentral;
import org.kneeroll.core.exercise.Limb;
import org.kneeroll.core.exercise.Quantity;
import org.kneeroll.core.exercise.SensationRule;
import org.kneeroll.core.exercise.Term;

class WordingTest {

  private static final Wording ENGLISH = Wording.of("en-GB");

  /** The ends of keys that are put together from a vocabulary, by how the keys begin. */
  private static final Map<String, List<String>> VOCABULARIES = vocabularies();

  private static Map<String, List<String>> vocabularies() {
    Map<String, List<String>> ends = new HashMap<>();
    List<String> quantities = Term.words(Quantity.class);
    List<String> bases = Term.words(CountBasis.class);
    ends.put(
        "status.borrowed.",
        List.of(
            "sensation",
            "stop-rules",
            "transfers",
            "contraindication-sets",
            "precaution-sets",
            "red-flags",
            "exercise"));
    ends.put("sensation.", Term.words(SensationRule.class));
    ends.put("sides.limb.", Term.words(Limb.class));
    ends.put("sides.direction.", Term.words(Direction.class));
    ends.put("sides.central.", Term.words(IfCentral.class));
    ends.put("dose.per.", bases);
    ends.put("dose.ask.reps.", bases);
    ends.put("dose.ask.", quantities);
    ends.put("field.reps.description.", bases);
    ends.put(
        "field.",
        Stream.concat(quantities.stream(), quantities.stream().map(q -> q + ".description"))
            .toList());
    ends.put("stop.", List.of("make-smaller", "stop", "emergency"));
    ends.put("stop.own.", List.of("make-smaller", "stop", "emergency"));
    ends.put(
        "field.patient.",
        List.of(
            "name",
            "date",
            "clinician",
            "name.description",
            "date.description",
            "clinician.description"));
    ends.put(
        "time.",
        List.of(
            "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week",
            "weeks"));
    ends.put(
        "diary.",
        List.of(
            "pain-before",
            "pain-before.spoken",
            "pain-before.description",
            "pain-after",
            "pain-after.spoken",
            "pain-after.description"));
    ends.put("contact.", List.of("telephone", "email", "website", "address", "hours"));
    ends.put(
        "month.", Stream.iterate(1, i -> i + 1).limit(12).map(i -> Integer.toString(i)).toList());
    return ends;
  }

  @Test
  void hasWordsForEveryTermThatACompositionCanMeet() {
    List<String> keys = new ArrayList<>();
    VOCABULARIES.forEach((start, ends) -> ends.forEach(end -> keys.add(start + end)));

    assertThat(ENGLISH.keys()).containsAll(keys);
  }

  @Test
  void hasNoWordsThatNobodySays() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.list(sources())) {
      for (Path file : files.sorted().toList()) {
        code.append(Files.readString(file));
      }
    }
    List<String> fromVocabularies = new ArrayList<>();
    VOCABULARIES.forEach((start, ends) -> ends.forEach(end -> fromVocabularies.add(start + end)));

    assertThat(ENGLISH.keys())
        .filteredOn(key -> !fromVocabularies.contains(key))
        .allSatisfy(key -> assertThat(code).contains("\"" + key + "\""));
  }

  private static Path sources() {
    return Path.of(
        System.getProperty("basedir", ""), "src/main/java/org/kneeroll/leaflet/composition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"safe", "pain-free", "cure", "relieve", "guarantee", "twice"})
  void promisesNothing(String word) {
    assertThat(ENGLISH.keys())
        .allSatisfy(
            key ->
                assertThat(words(key).toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("\\b" + word));
  }

  @Test
  void writesShortSentences() {
    assertThat(ENGLISH.keys())
        .allSatisfy(
            key ->
                assertThat(words(key).split("[.:] ?"))
                    .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThan(21)));
  }

  private static String words(String key) {
    return ENGLISH.say(key, "a", "b", "c");
  }

  @Test
  void putsPartsInTheirPlacesOnce() throws IOException {
    Wording wording = Wording.read("en", new StringReader("k={1} and {0}, {page}"));

    assertThat(wording.say("k", "{1}", "$1\\")).isEqualTo("$1\\ and {1}, {page}");
  }

  @Test
  void refusesAnUnknownKeyAndAPlaceWithoutAPart() throws IOException {
    Wording wording = Wording.read("en", new StringReader("k={0}"));

    assertThatThrownBy(() -> wording.say("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no words in en for the key: nothing");
    assertThatThrownBy(() -> wording.say("k"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nothing to stand for {0} of the key: k");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cy", "", "und", "../en", "zz-ZZ"})
  void refusesALanguageWithoutWords(String language) {
    assertThatThrownBy(() -> Wording.of(language))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no fixed words for the language: " + language);
  }

  @Test
  void takesTheFirstPartOfALanguageTag() {
    assertThat(Wording.of("en-AU").language()).isEqualTo("en");
  }

  @Test
  void saysDatesWithTheMonthInWordsWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(ENGLISH.date(LocalDate.of(2026, 11, 2))).isEqualTo("2 November 2026");
      assertThat(ENGLISH.say("exercise.one", 3)).isEqualTo("Exercise 3");
    } finally {
      Locale.setDefault(before);
    }
  }
}
