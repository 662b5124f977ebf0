package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Place;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Target;

class LocateTest {

  private static final String FILE =
      """
      name: Knee roll
      steps:
        - prepare: Lie down
        - move: Roll
      dose: {reps: 10}
      stages: []
      shared: &s {a: 1}
      again: *s
      """;

  private final SourceNode root = Reading.yaml(FILE);

  @ParameterizedTest
  @CsvSource({
    "name, 1:7, Knee roll",
    "steps[1].move, 4:11, Roll",
    "steps[0], 3:5, prepare: Lie down",
    "dose, 5:7, {reps: 10}",
    "dose.per, 5:1, dose",
    "dose.per.what, 5:1, dose",
    "steps[5], 2:1, steps",
    "steps[0].why, 3:5, prepare",
    "name.first, 1:1, name",
    "aim, 1:1, name",
    "stages[0], 6:1, stages",
    "again.a, 7:16, 1",
    "again.b, 8:1, again",
  })
  void aValueIsFoundOrTheNearestKeyAroundIt(String path, String at, String text) {
    assertPlace(root.locate(new Target.Value(Reading.path(path))), at, text);
  }

  @ParameterizedTest
  @CsvSource({
    "dose.reps, 5:8, reps",
    "steps[1], 4:5, move",
    "name, 1:1, name",
    "again, 8:1, again",
    "aim, 1:1, name",
  })
  void aKeyIsFoundOrTheNearestKeyAroundIt(String path, String at, String text) {
    assertPlace(root.locate(new Target.KeyOf(Reading.path(path))), at, text);
  }

  @ParameterizedTest
  @CsvSource({
    "aim, 1:1, name",
    "dose.per, 5:1, dose",
    "steps[0].repeat, 3:5, prepare",
    "again.b, 8:1, again",
  })
  void whatIsMissingIsShownAtTheKeyOfWhatShouldHoldIt(String path, String at, String text) {
    assertPlace(root.locate(new Target.Missing(Reading.path(path))), at, text);
  }

  @Test
  void theRootIsTheWholeAsAValueAndItsFirstKeyAsAKey() {
    assertThat(root.locate(new Target.Value(ModelPath.ROOT)).span()).isEqualTo(root.span());
    assertPlace(root.locate(new Target.KeyOf(ModelPath.ROOT)), "1:1", "name");
    assertThat(Reading.yaml(" []").locate(new Target.Missing(Reading.path("a"))).span())
        .isEqualTo(new Span(1, 1));
  }

  @Test
  void theKeyOfAnAliasIsNotReachedThroughTheAlias() {
    assertThat(root.locate(new Target.KeyOf(Reading.path("again"))).related()).isEmpty();
    assertThat(root.locate(new Target.Value(Reading.path("again"))).related()).hasSize(1);
  }

  @Test
  void aTreeOfSeveralFilesLeadsToEach() {
    Mapping parent =
        (Mapping) SourceReader.read(SourceText.of("parent.yaml", "dose: {reps: 5}\n")).root().get();
    Mapping merged = ((Mapping) root).with(parent.entry("dose").get());

    Place reps = merged.locate(new Target.Value(Reading.path("dose.reps")));
    assertThat(reps.source().name()).isEqualTo("parent.yaml");
    assertPlace(reps, "1:14", "5");
    Place missing = merged.locate(new Target.Missing(Reading.path("dose.per")));
    assertThat(missing.source().name()).isEqualTo("parent.yaml");
    assertThat(merged.locate(new Target.Value(Reading.path("name"))).source().name())
        .isEqualTo("x.yaml");
  }

  @Test
  void aFindingBecomesADiagnosticWithTheAliasesThatLedToIt() {
    Finding finding =
        Finding.of(
            SourceRule.SYNTAX.doc(), new Target.Value(Reading.path("again.a")), "1 is too few");

    Diagnostic diagnostic = root.diagnose(finding);

    assertThat(diagnostic.primary().source().slice(diagnostic.primary().span())).isEqualTo("1");
    assertThat(diagnostic.related()).extracting(label -> label.text()).containsExactly("used here");
    assertThat(diagnostic.message()).isEqualTo("1 is too few");
  }

  @Test
  void editsLeaveTheRestWhereItIs() {
    Mapping mapping = (Mapping) root;
    Mapping edited = mapping.with("aim", Scalar.of(mapping, "mobility")).without("name");

    assertThat(edited.entries())
        .extracting(Mapping.Entry::name)
        .startsWith("steps")
        .endsWith("aim");
    assertThat(mapping.get("name")).isPresent();
    assertThat(mapping.without("nothing")).isSameAs(mapping);
    assertThat(mapping.with("name", Scalar.of(mapping, "x")).entries().get(0).name())
        .isEqualTo("name");
    assertPlace(edited.locate(new Target.Value(Reading.path("steps[1].move"))), "4:11", "Roll");
  }

  @Test
  void takingAValueOutKeepsThePositionsOfAList() {
    SourceNode less = root.without(Reading.path("steps[0]"));

    assertThat(less.find(Reading.path("steps[0]")).map(n -> ((Scalar) n).kind()))
        .contains(ScalarKind.NULL);
    assertPlace(less.locate(new Target.Value(Reading.path("steps[1].move"))), "4:11", "Roll");
    assertThat(
            root.without(Reading.path("steps[0].prepare")).find(Reading.path("steps[0].prepare")))
        .isEmpty();
    assertThat(root.without(Reading.path("no[3].way"))).isEqualTo(root);
    assertThatThrownBy(() -> root.without(ModelPath.ROOT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whereNothingCouldBeReadEverythingIsAtTheBeginning() {
    SourceFile file = Reading.file("x.yaml", "");
    assertThat(file.locate(new Target.Value(Reading.path("a"))))
        .isEqualTo(new Place(file.text(), new Span(0, 0), List.of()));
  }

  private static void assertPlace(Place place, String at, String text) {
    SourceText.Position position = place.source().position(place.span().start());
    assertThat(position.line() + ":" + position.column()).isEqualTo(at);
    assertThat(Reading.slice(place)).isEqualTo(text);
  }
}
