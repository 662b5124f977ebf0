package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.rule.RulePage;
import org.kneeroll.catalogue.rule.RulePage.Section;
import org.kneeroll.catalogue.triage.RuleGroup;
import org.kneeroll.catalogue.triage.RuleMarkdown;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.RuleDoc;

/** Every rule that there is has a page, the page is true, and the documentation is made from it. */
class RulePagesTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path DOCS = MODULE.resolveSibling("docs/rules");
  private static final Path PAGES =
      MODULE.resolve("src/main/resources/org/kneeroll/catalogue/rule");
  private static final Rulebook RULES = Rulebook.shipped();

  static Stream<RuleDoc> rules() {
    return RULES.docs().stream();
  }

  /** Rules whose examples can be written as YAML; a broken encoding cannot, for instance. */
  static Stream<RuleDoc> rulesWithExamples() {
    return rules().filter(doc -> page(doc).sections().get(Section.INSTEAD_OF).contains("```yaml"));
  }

  private static RulePage page(RuleDoc doc) {
    return RulePage.of(doc.id()).orElseThrow(() -> new AssertionError("no page: " + doc.id()));
  }

  @ParameterizedTest
  @MethodSource("rulesWithExamples")
  void theWrongExampleRaisesTheRuleAndTheRightOneNothing(RuleDoc doc) {
    List<Diagnostic> wrong = diagnostics(doc, Section.INSTEAD_OF);
    List<Diagnostic> right = diagnostics(doc, Section.WRITE);

    assertThat(wrong.stream().map(Diagnostic::rule)).contains(doc.id());
    assertThat(right.stream().map(RulePagesTest::shown)).isEmpty();
  }

  private static List<Diagnostic> diagnostics(RuleDoc doc, Section section) {
    return ExampleFiles.of(page(doc).example(section)).diagnostics();
  }

  private static String shown(Diagnostic diagnostic) {
    return diagnostic.rule() + " " + ExampleFiles.report(diagnostic);
  }

  @Test
  void thereAreNoPagesOfOtherRules() throws IOException {
    assertThat(names(PAGES))
        .isEqualTo(
            RULES.docs().stream()
                .map(doc -> doc.id().name())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyRuleStandsInOneGroup() {
    List<RuleDoc> grouped =
        RULES.groups().stream().map(RuleGroup::rules).flatMap(List::stream).toList();

    assertThat(grouped).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(RULES.docs());
  }

  @Test
  void theDocumentationIsWhatTheRulesSay() throws IOException {
    RuleMarkdown markdown = new RuleMarkdown(RULES);
    for (RuleDoc doc : RULES.docs()) {
      assertIsFile(DOCS.resolve(doc.id() + ".md"), markdown.page(doc, page(doc)));
    }
    assertIsFile(DOCS.resolve("README.md"), markdown.index(INTRODUCTION));
    Set<String> expected = names(PAGES);
    expected.add("README");
    assertThat(names(DOCS)).isEqualTo(expected);
  }

  private static final String INTRODUCTION =
      "What Kneeroll looks at, made from the rules themselves. `./kneeroll explain RULE` shows the"
          + " same in the terminal.";

  private static void assertIsFile(Path file, String text) throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).as("-Dgolden.rewrite=true writes it").exists();
    assertThat(text)
        .as("-Dgolden.rewrite=true rewrites %s", file)
        .isEqualTo(Files.readString(file));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - 3))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
