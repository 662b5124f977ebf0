package org.kneeroll.catalogue.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.check.Report;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

class TriageTest {

  private static final RuleDoc TIDY = doc("tidy-words", Severity.WARNING, false);
  private static final RuleDoc OTHER = doc("other-words", Severity.ADVICE, false);
  private static final RuleDoc SAFETY = doc("safe-words", Severity.ERROR, true);
  private static final Rulebook RULES = Rulebook.of(List.of(TIDY, OTHER, SAFETY));

  /** Words that stand for findings: TIDY finds {@code tidy1}, {@code tidy2} and so on. */
  private static final Pattern FOUND = Pattern.compile("(tidy|other|safe|missing)[0-9]");

  private static RuleDoc doc(String name, Severity severity, boolean safety) {
    return new RuleDoc(RuleId.of(name), severity, safety, "words", "words");
  }

  private static Report found(Library library) {
    List<Diagnostic> all = new ArrayList<>();
    for (Item<?> item : library.items()) {
      SourceText text = item.file().content().text();
      Matcher words = FOUND.matcher(text.text());
      while (words.find()) {
        RuleDoc doc =
            switch (words.group(1)) {
              case "tidy" -> TIDY;
              case "other" -> OTHER;
              case "safe" -> SAFETY;
              default -> doc("missing", Severity.ERROR, false);
            };
        all.add(
            new Diagnostic(
                doc.id(),
                doc.severity(),
                words.group(),
                new Label(text, new Span(words.start(), words.end()), ""),
                List.of(),
                List.of(),
                List.of()));
      }
    }
    return new Report(all.stream().sorted(Diagnostic.ORDER).toList(), library.items());
  }

  private static Shelf file(String name, String text) {
    return Shelf.text(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Verdicts judged(Project project, Shelf shelf) {
    Library library = Library.of(shelf);
    return new Triage(RULES, project).judge(library, found(library));
  }

  private static Verdicts judged(String text) {
    return judged(Project.none(), file("exercises/a.yaml", text));
  }

  private static Project project(String text) {
    return Project.of(
        Library.of(file("kneeroll.yaml", text)).projects().get(0),
        name -> name.replaceFirst("^up/", ""));
  }

  private static List<String> standing(Verdicts verdicts) {
    return verdicts.standing().stream()
        .map(
            d ->
                d.primary().source().position(d.primary().span().start()).line()
                    + " "
                    + d.rule()
                    + ": "
                    + d.message())
        .toList();
  }

  private static List<String> reasons(Verdicts verdicts) {
    return verdicts.dismissed().stream()
        .map(d -> d.diagnostic().message() + " " + d.means().word() + ": " + d.reason())
        .toList();
  }

  @Test
  void aCommentBehindSomethingAllowsItsLine() {
    Verdicts verdicts =
        judged(
            """
            name: tidy1 # kneeroll: allow tidy-words -- it is a name
            purpose: tidy2
            """);

    assertThat(reasons(verdicts)).containsExactly("tidy1 comment: it is a name");
    assertThat(standing(verdicts)).containsExactly("2 tidy-words: tidy2");
  }

  @Test
  void aCommentBehindATextOverSeveralLinesAllowsTheText() {
    assertThat(
            reasons(
                judged(
                    """
                    name: one
                      tidy1
                      two # kneeroll: allow tidy-words -- yes
                    purpose: > # kneeroll: allow tidy-words -- yes
                      tidy2
                      tidy3
                    transfer: tidy4
                    """)))
        .hasSize(3)
        .noneMatch(reason -> reason.startsWith("tidy4"));
  }

  @Test
  void aCommentOnALineOfItsOwnAllowsTheNextEntryWithAllThatIsInIt() {
    Verdicts verdicts =
        judged(
            """
            name: a
            steps:
              - move: tidy1
              # kneeroll: allow tidy-words -- yes

              # another comment
              - move: tidy2
                hold: tidy3
              - move: tidy4
            # kneeroll: allow tidy-words -- yes
            purpose: {a: tidy5, b: [tidy6]}
            transfer: tidy7
            """);

    assertThat(verdicts.dismissed()).hasSize(4);
    assertThat(standing(verdicts))
        .containsExactly("3 tidy-words: tidy1", "9 tidy-words: tidy4", "12 tidy-words: tidy7");
  }

  @Test
  void aCommentBeforeEverythingElseAllowsTheFile() {
    assertThat(
            judged(
                    """
                    # kneeroll: allow tidy-words, other-words -- all of it
                    name: tidy1
                    b: other2
                    """)
                .standing())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# kneeroll: allow tidy-words -- yes",
        "#kneeroll:allow tidy-words -- yes",
        "#  kneeroll :  allow   tidy-words \u2014 yes  ",
        "# kneeroll: allow other-words tidy-words \u2013 yes",
      })
  void aCommentMayBeSpacedAsOneLikes(String comment) {
    assertThat(judged("name: tidy1 " + comment + "\nb: other1\n").dismissed()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "allow tidy-words|suppression-without-reason",
        "allow tidy-words --|suppression-without-reason",
        "allow|malformed-suppression",
        "allow -- because|malformed-suppression",
        "ignore tidy-words -- because|malformed-suppression",
        "tidy-words|malformed-suppression",
        "allow tidy-wrods -- because|unknown-rule",
        "allow nothing-like-it -- because|unknown-rule",
        "allow safe-words -- because|not-suppressible",
        "allow missing -- because|not-suppressible",
        "allow syntax -- because|not-suppressible",
        "allow unused-suppression -- because|not-suppressible",
        "allow other-words -- because|unused-suppression",
      })
  void aCommentThatDoesNotWorkIsReportedAndAllowsNothing(String said, String rule) {
    Verdicts verdicts = judged("name: tidy1 safe1 missing1 # kneeroll: " + said + "\n");

    assertThat(verdicts.dismissed()).isEmpty();
    assertThat(standing(verdicts)).hasSize(4).anyMatch(line -> line.startsWith("1 " + rule));
  }

  @Test
  void aMistypedRuleIsPointedAtAndCanBeMended() {
    Diagnostic unknown =
        judged("name: a # kneeroll: allow tidy-wrods -- because\n").standing().get(0);

    assertThat(unknown.primary().source().slice(unknown.primary().span())).isEqualTo("tidy-wrods");
    assertThat(unknown.suggestions().get(0).replacement()).isEqualTo("tidy-words");
  }

  @Test
  void anUnusedCommentIsTakenOutWithItsLineIfItStandsAlone() {
    for (String[] row :
        new String[][] {
          {"a: b\n  # kneeroll: allow tidy-words -- x \nc: d\n", "a: b\nc: d\n"},
          {"a: b # kneeroll: allow tidy-words -- x\r\nc: d\r\n", "a: b\r\nc: d\r\n"},
        }) {
      Diagnostic unused = judged(row[0]).standing().get(0);
      Span span = unused.suggestions().get(0).span();

      assertThat(row[0].substring(0, span.start()) + row[0].substring(span.end()))
          .isEqualTo(row[1]);
    }
  }

  @Test
  void nothingIsUnusedInAFileThatCouldNotBeReadWhole() {
    assertThat(standing(judged("name: a # kneeroll: allow tidy-words -- x\nb: \"open\nc: d\n")))
        .isEmpty();
  }

  @Test
  void theSettingsGiveRulesAnotherWeight() {
    Project project =
        project("severities: {tidy-words: error, other-words: off, safe-words: error}\n");

    Verdicts verdicts = judged(project, file("exercises/a.yaml", "name: tidy1 other1 safe1\n"));

    assertThat(verdicts.standing())
        .extracting(d -> d.rule() + " " + d.severity().word())
        .containsExactly("tidy-words error", "safe-words error");
    assertThat(verdicts.dismissed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"safe-words: warning", "safe-words: off", "missing: off", "syntax: advice"})
  void theSettingsMakeNeitherSafetyNorFormLighter(String entry) {
    Verdicts verdicts =
        judged(
            project("severities: {" + entry + "}\n"),
            file("exercises/a.yaml", "name: safe1 missing1\n"));

    assertThat(verdicts.standing())
        .extracting(d -> d.rule() + " " + d.severity().word())
        .containsExactly("safe-words error", "missing error", "not-suppressible warning");
  }

  @Test
  void theSettingsAllowARuleInSomeFiles() {
    Project project =
        project(
            """
            allow:
              - {rule: tidy-words, in: exercises/*.json, because: JSON has no comments}
              - {rule: other-words, in: exercises, because: nothing is found}
              - {rule: other-words, in: leaflets, because: nothing is looked at}
              - {rule: safe-words, in: exercises, because: it cannot be}
              - {rule: no-such-rule, in: exercises, because: it is not there}
            """);

    Verdicts verdicts = judged(project, file("up/exercises/a.json", "{\"name\": \"tidy1 safe1\"}"));

    assertThat(reasons(verdicts)).containsExactly("tidy1 settings: JSON has no comments");
    assertThat(standing(verdicts))
        .containsExactlyInAnyOrder(
            "1 safe-words: safe1",
            "3 unused-suppression: `other-words` finds nothing there, so there is nothing to allow",
            "5 not-suppressible: `safe-words` cannot be allowed by settings",
            "6 unknown-rule: there is no rule `no-such-rule`");
  }

  private static Verdicts waived(String waivers, String exercise) {
    Shelf shelf =
        file("catalogue.yaml", "name: c\nwaivers:\n" + waivers)
            .and(file("exercises/a.yaml", exercise));
    return judged(Project.none(), shelf);
  }

  private static final String SIGNED =
      "review: {reviewer: R. Smith, role: physiotherapist, date: 2026-11-01, because: it is right}";

  @Test
  void aNamedReviewerWaivesSafetyInOneFile() {
    Verdicts verdicts =
        waived("  - {rule: safe-words, in: a, " + SIGNED + "}\n", "name: safe1 tidy1\n");

    assertThat(reasons(verdicts))
        .containsExactly("safe1 waiver: it is right (R. Smith, physiotherapist, 2026-11-01)");
    assertThat(standing(verdicts)).containsExactly("1 tidy-words: tidy1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review: {reviewer: R. Smith, role: physiotherapist, date: 2026-11-01}",
        "review: {reviewer: R. Smith, role: physiotherapist, because: it is right}",
        "review: {role: physiotherapist, date: 2026-11-01, because: it is right}",
        "review: {reviewer: ' ', role: physiotherapist, date: 2026-11-01, because: x}",
      })
  void aWaiverThatNobodySignedWhollyWaivesNothing(String review) {
    assertThat(
            waived("  - {rule: safe-words, in: a, " + review + "}\n", "name: safe1\n").standing())
        .hasSize(1);
  }

  @Test
  void aWaiverThatDoesNothingIsReported() {
    Verdicts verdicts =
        waived(
            "  - {rule: safe-words, in: a, "
                + SIGNED
                + "}\n  - {rule: tidy-words, in: b, "
                + SIGNED
                + "}\n  - {rule: missing, in: a, "
                + SIGNED
                + "}\n  - {rule: safe-wrods, in: a, "
                + SIGNED
                + "}\n",
            "name: tidy1 missing1\n");

    assertThat(standing(verdicts))
        .containsExactlyInAnyOrder(
            "1 tidy-words: tidy1",
            "1 missing: missing1",
            "3 unused-suppression: `safe-words` finds nothing in `a`",
            "4 unused-suppression: `tidy-words` finds nothing in `b`",
            "5 not-suppressible: `missing` cannot be waived",
            "6 unknown-rule: there is no rule `safe-wrods`");
  }

  @ParameterizedTest
  @CsvSource({
    "exercises, exercises/a.yaml, true",
    "exercises/, exercises/a.yaml, true",
    "./exercises, exercises/deep/a.yaml, true",
    "exercises, exercises2/a.yaml, false",
    "exercises/*.json, exercises/a.json, true",
    "exercises/*.json, exercises/deep/a.json, false",
    "**/*.json, a.json, true",
    "**/*.json, x/y/a.json, true",
    "**/drafts, x/drafts/a.yaml, true",
    "a?.yaml, ab.yaml, true",
    "a.yaml, abyaml, false",
    "[a].yaml, [a].yaml, true",
  })
  void aPatternMeansFilesAndFolders(String pattern, String path, boolean matches) {
    assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(matches);
  }
}
