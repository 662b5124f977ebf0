package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RulePage;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.RuleId;

/**
 * Every rule has a page and fixtures, and does what they say. A new rule needs no new test: its
 * page lies beside the others, its fixtures in {@code rules/RULE-ID}.
 */
class RulesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");

  static List<RuleId> rules() {
    return Rules.all().stream().map(rule -> rule.doc().id()).toList();
  }

  private static List<Path> fixtures(RuleId rule, String kind) throws IOException {
    Path folder = FIXTURES.resolve(rule.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(kind)).sorted().toList();
    }
  }

  static List<Arguments> fixtures() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (RuleId rule : rules()) {
      for (String kind : List.of("ok", "bad")) {
        fixtures(rule, kind).forEach(file -> all.add(Arguments.of(rule, file)));
      }
    }
    return all;
  }

  @Test
  void haveNamesOfTheirOwn() {
    assertThat(rules()).doesNotHaveDuplicates();
  }

  @Test
  void areAllOfTheFoldersOfFixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      List<String> names = rules().stream().map(RuleId::name).toList();
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .allMatch(name -> name.equals("skeleton") || names.contains(name));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void haveAFixtureThatIsRightAndOneThatIsWrong(RuleId rule) throws IOException {
    assertThat(fixtures(rule, "ok")).isNotEmpty();
    assertThat(fixtures(rule, "bad")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void reportWhatAFixtureExpectsAndNothingElse(RuleId rule, Path file) throws IOException {
    ExampleFiles example = ExampleFiles.of(Files.readString(file));

    List<Diagnostic> found = example.diagnostics();

    List<ExampleFiles.Report> expected = example.expected();
    assertThat(expected.isEmpty()).isEqualTo(file.getFileName().toString().startsWith("ok"));
    assertThat(found).as(shown(found)).allMatch(diagnostic -> diagnostic.rule().equals(rule));
    List<ExampleFiles.Report> reports = found.stream().map(ExampleFiles::report).toList();
    assertThat(reports)
        .as(shown(found))
        .usingElementComparator(
            (one, other) ->
                one.file().equals(other.file())
                        && one.line().equals(other.line())
                        && (one.message().contains(other.message())
                            || other.message().contains(one.message()))
                    ? 0
                    : 1)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reportTheWrongExampleOfTheirPageAndNotTheRightOne(RuleId rule) {
    RulePage page = RulePage.of(rule).orElseThrow(() -> new AssertionError("no page: " + rule));

    List<Diagnostic> wrong =
        ExampleFiles.of(page.example(RulePage.Section.INSTEAD_OF)).diagnostics();
    List<Diagnostic> right = ExampleFiles.of(page.example(RulePage.Section.WRITE)).diagnostics();

    assertThat(wrong).as(shown(wrong)).isNotEmpty();
    assertThat(wrong).as(shown(wrong)).allMatch(diagnostic -> diagnostic.rule().equals(rule));
    assertThat(right).as(shown(right)).isEmpty();
  }

  @Test
  void sayWhatTheyAskInOneSentence() {
    for (Rule rule : Rules.all()) {
      assertThat(rule.doc().summary()).doesNotEndWith(".").matches("[a-z0-9`\"].*");
      assertThat(rule.doc().why()).doesNotEndWith(".").matches("[a-z0-9`\"].*");
    }
  }

  private static String shown(List<Diagnostic> found) {
    return found.stream()
        .map(diagnostic -> diagnostic.rule() + " " + ExampleFiles.report(diagnostic))
        .toList()
        .toString()
        .replace("%", "%%");
  }
}
