package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.binding.BindingRule;
import org.kneeroll.catalogue.schema.JsonSchema;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.testing.IndependentSchema;

/**
 * What an editor says by the schema while an author types, and what the checker says afterwards.
 */
class SchemaAgreementTest {

  private static final Map<JsonSchema, Supplier<Map<String, Object>>> SHEETS =
      Map.of(
          JsonSchema.EXERCISE, Sheets::exercise,
          JsonSchema.LEAFLET, Sheets::leaflet,
          JsonSchema.BRAND, Sheets::brand);

  private static final Map<JsonSchema, String> FILES =
      Map.of(
          JsonSchema.EXERCISE, "exercises/sheet.json",
          JsonSchema.LEAFLET, "leaflets/sheet.json",
          JsonSchema.BRAND, "brands/sheet/brand.json");

  /** What a schema has to see as well. */
  private static final Set<RuleId> FORM =
      Set.of(
          BindingRule.UNKNOWN_KEY.doc().id(),
          BindingRule.UNKNOWN_WORD.doc().id(),
          BindingRule.WRONG_KIND.doc().id());

  private static final Map<JsonSchema, IndependentSchema> SCHEMAS = new HashMap<>();

  private static final List<Object> VALUES =
      Arrays.asList(
          null,
          true,
          7,
          0,
          1001,
          7.5,
          -3,
          "",
          " ",
          "x",
          "10",
          "7 to 9",
          "9 to 7",
          "about 20",
          "AROUND 5 \u2013 10",
          "from 3 to 5",
          "at least 3",
          "30 s",
          "5-10 Seconds",
          "1 h",
          "30",
          "comfortable",
          "Up to 4 cm",
          "up to 45\u00b0 from upright",
          "up to 45 deg",
          "90 deg",
          "blank",
          "Unknown",
          "10 (proposed)",
          "30 s (Proposed)",
          "flat",
          "left",
          "none",
          "late",
          "hook-lying",
          "no-increase",
          "one",
          "2026-11-21",
          "21.11.2026",
          "2026-13-01",
          "#12345",
          "#abcdef",
          "knee-roll",
          "Knee Roll",
          "nhs-back-pain",
          "forward-bending",
          List.of(),
          Map.of(),
          List.of("x"),
          List.of("acute"),
          List.of("reps", "sets"),
          List.of("knee-roll"),
          List.of(7, 7),
          Arrays.asList((Object) null),
          Map.of("x", "y"),
          Map.of("move", "Move."),
          Map.of("phase", "move", "text", "Move."),
          Map.of("phase", "move"),
          Map.of("move", "Move.", "hold", "Hold."),
          Map.of("pattern", "together"),
          Map.of("rule", "effort"),
          Map.of("id", "knee-roll"),
          Map.of("knee-roll", Map.of()),
          Map.of("dose", Map.of("reps", 3)),
          List.of(Map.of("id", "knee-roll")));

  private static IndependentSchema schema(JsonSchema kind) {
    return SCHEMAS.computeIfAbsent(
        kind, schema -> IndependentSchema.of(new String(schema.bytes(), StandardCharsets.UTF_8)));
  }

  private static Map<String, Object> sheet(JsonSchema kind) {
    return SHEETS.get(kind).get();
  }

  static Stream<Arguments> places() {
    List<Arguments> all = new ArrayList<>();
    for (JsonSchema kind : new TreeSet<>(SHEETS.keySet())) {
      Sheets.places(sheet(kind)).forEach(place -> all.add(Arguments.of(kind, place)));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void isOneWhateverStandsAtAPlace(JsonSchema kind, List<Object> place) {
    for (Object value : VALUES) {
      Map<String, Object> sheet = sheet(kind);
      Sheets.put(sheet, place, value);
      List<String> refused = schema(kind).refusals(sheet);
      List<Diagnostic> read = Sheets.read(FILES.get(kind), sheet);

      if (refused.isEmpty()) {
        assertThat(read.stream().filter(found -> FORM.contains(found.rule())).map(Sheets::shown))
            .as("%s at %s, which the schema takes", value, place)
            .isEmpty();
      } else if (read.isEmpty()) {
        assertThat(Sheets.check(FILES.get(kind), sheet).stream().filter(Diagnostic::isError))
            .as("%s at %s, which the schema refuses: %s", value, place, refused)
            .isNotEmpty();
      }
    }
  }
}
