package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.core.diagnostic.Diagnostic;

/** One change to a file without a defect is one diagnostic, or none. */
class OneDefectPropertyTest {

  private static final Map<String, Supplier<Map<String, Object>>> SHEETS =
      Map.of(
          "exercises/sheet.json", Sheets::exercise,
          "leaflets/sheet.json", Sheets::leaflet,
          "brands/sheet/brand.json", Sheets::brand);

  /** Keys that an author may leave out, or that the built-in catalogue gives. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "aliases",
          "surface",
          "equipment",
          "required",
          "optional",
          "set-up",
          "feet",
          "knees",
          "place",
          "speed",
          "keep",
          "source-says",
          "bottom",
          "sets",
          "reps",
          "hold",
          "rest",
          "times-per-day",
          "load",
          "effort",
          "make-smaller",
          "transfer",
          "progress-to",
          "related",
          "licence",
          "author",
          "introduction",
          "contact",
          "telephone",
          "credits",
          "fields",
          "brand",
          "dose",
          "header",
          "footer");

  static Stream<Arguments> sheets() {
    return SHEETS.keySet().stream().sorted().map(Arguments::of);
  }

  static Stream<Arguments> places() {
    List<Arguments> all = new ArrayList<>();
    for (String file : new TreeSet<>(SHEETS.keySet())) {
      for (List<Object> place : Sheets.places(sheet(file))) {
        all.add(Arguments.of(file, place));
      }
    }
    return all.stream();
  }

  static Stream<Arguments> keys() {
    return places()
        .filter(place -> ((List<?>) place.get()[1]).get(depth(place) - 1) instanceof String);
  }

  private static int depth(Arguments place) {
    return ((List<?>) place.get()[1]).size();
  }

  private static Map<String, Object> sheet(String file) {
    Supplier<Map<String, Object>> sheet = SHEETS.get(file);
    if (sheet == null) {
      throw new IllegalArgumentException("no sheet for " + file);
    }
    return sheet.get();
  }

  private static List<String> check(String file, Map<String, Object> sheet) {
    return Sheets.check(file, sheet).stream().map(Sheets::shown).toList();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aSheetAsItIsHasNone(String file) {
    assertThat(check(file, sheet(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aMistypedKeyIsAnUnknownKey(String file, List<Object> place) {
    String key = (String) place.get(place.size() - 1);
    Map<String, Object> sheet = sheet(file);
    String mistyped = mistyped(key, new Random(place.hashCode()));
    Sheets.rename(sheet, place, mistyped);

    List<Diagnostic> found = Sheets.check(file, sheet);

    assertThat(found.stream().map(Sheets::shown)).as(mistyped).hasSize(1);
    assertThat(found.get(0).message()).startsWith("`" + mistyped + "` is not ");
    assertThat(found.get(0).primary().text()).isIn("", "did you mean `" + key + "`?");
  }

  /** Two neighbours swapped, a letter left out, or a letter doubled. */
  private static String mistyped(String key, Random random) {
    List<String> typos = new ArrayList<>();
    for (int i = 0; i + 1 < key.length(); i++) {
      char a = key.charAt(i);
      char b = key.charAt(i + 1);
      typos.add(key.substring(0, i) + b + a + key.substring(i + 2));
      typos.add(key.substring(0, i) + a + a + key.substring(i + 1));
      typos.add(key.substring(0, i) + key.substring(i + 1));
    }
    typos.removeIf(typo -> typo.length() < 2 || typo.equals(key) || WORDS.contains(typo));
    return typos.get(random.nextInt(typos.size()));
  }

  /** Mistyped keys that are keys themselves. */
  private static final Set<String> WORDS = Set.of("hip", "rep", "set", "heel", "knee", "step");

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyThatIsTakenOutIsMissingIfItIsNeeded(String file, List<Object> place) {
    String key = (String) place.get(place.size() - 1);
    Map<String, Object> sheet = sheet(file);
    ((Map<?, ?>) Sheets.holder(sheet, place)).remove(key);

    List<String> found = check(file, sheet);

    assertThat(found).hasSize(isOptional(file, place) ? 0 : 1);
  }

  private static boolean isOptional(String file, List<Object> place) {
    String key = (String) place.get(place.size() - 1);
    if (key.equals("sources") || place.equals(List.of("dose"))) {
      return key.equals("sources") && file.startsWith("leaflets");
    }
    if (place.equals(List.of("dose", "reps"))) {
      return ((Map<?, ?>) sheet(file).get("dose")).containsKey("duration");
    }
    return OPTIONAL.contains(key);
  }

  @ParameterizedTest
  @MethodSource("places")
  void whateverStandsAtAPlaceNoPlaceIsReportedTwice(String file, List<Object> place) {
    for (Object value :
        Arrays.asList(
            List.of(), Map.of(), null, 7, "", " ", "x", List.of("x"), List.of(7, 7), true)) {
      Map<String, Object> sheet = sheet(file);
      Sheets.put(sheet, place, value);

      List<Diagnostic> found = Sheets.check(file, sheet);

      assertThat(found.stream().map(diagnostic -> diagnostic.primary().span()))
          .as("%s at %s: %s", value, place, found.stream().map(Sheets::shown).toList())
          .doesNotHaveDuplicates();
    }
  }
}
