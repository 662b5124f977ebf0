package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kneeroll.catalogue.source.SourceRule.CONTROL_CHARACTER;
import static org.kneeroll.catalogue.source.SourceRule.DUPLICATE_KEY;
import static org.kneeroll.catalogue.source.SourceRule.EMPTY_FILE;
import static org.kneeroll.catalogue.source.SourceRule.KEY_NOT_TEXT;
import static org.kneeroll.catalogue.source.SourceRule.MERGE_KEY;
import static org.kneeroll.catalogue.source.SourceRule.RECURSIVE_ALIAS;
import static org.kneeroll.catalogue.source.SourceRule.SEVERAL_DOCUMENTS;
import static org.kneeroll.catalogue.source.SourceRule.SYNTAX;
import static org.kneeroll.catalogue.source.SourceRule.TAB_INDENTATION;
import static org.kneeroll.catalogue.source.SourceRule.UNKNOWN_ALIAS;
import static org.kneeroll.catalogue.source.SourceRule.YAML_TAG;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.reading.Reading.Marked;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;

/** Each broken text has one problem, between the marks, told in the given words. */
class ProblemTest {

  static Stream<Arguments> yaml() {
    return Stream.of(
        problem(SYNTAX, "a: b«:» c", "a colon followed by a space stands inside of a text"),
        problem(
            SYNTAX,
            "steps:\n  - move: Roll slowly«:» to one side\n  - prepare: Lie down\n",
            "a colon followed by a space stands inside of a text"),
        problem(
            SYNTAX,
            "purpose: turns the back\n  gently. Note«:» slowly\n",
            "a colon followed by a space stands inside of a text"),
        problem(
            SYNTAX, "name: Knee\n  «aim»: mobility\n", "is indented further than the line above"),
        problem(SYNTAX, "a:\n  b: 1\n «c»: 2\n", "does not line up"),
        problem(SYNTAX, "a:\n    b: 1\n  «c»: 2\n", "does not line up"),
        problem(SYNTAX, "a:\n  - b\n «-» c\n", "this list item does not line up"),
        problem(SYNTAX, "- a\n«b»: c\n", "does not line up"),
        problem(SYNTAX, "name«:»Knee roll\naim: x\n", "a space is missing after this colon"),
        problem(
            SYNTAX,
            "name: x\naim:«\u00A0»y\nkind: z\n",
            "the space after the colon is a no-break space, as word processors put it in"),
        problem(SYNTAX, "name: x\naim «:»x\nkind: y\n", "a space is missing after this colon"),
        problem(SYNTAX, "steps:\n  «-»move: x\n", "a space is missing after this dash"),
        problem(
            SYNTAX, "dose: reps«:» 10\n", "a colon followed by a space stands inside of a text"),
        problem(SYNTAX, "says: «>» 30 s\n", "a text cannot begin with >"),
        problem(SYNTAX, "says: «>»= 30 s\n", "a text cannot begin with >"),
        problem(SYNTAX, "a: \"one\n  two\" «three»\nb: c\n", "the text goes on after its closing"),
        problem(SYNTAX, "«name Knee roll»\naim: x\n", "this line has no key"),
        problem(SYNTAX, "a: 1\n«aim mobility»\nb: 2\n", "this line has no key"),
        problem(SYNTAX, "a: «\"»Knee\nb: c\n", "the quote that opens here is not closed"),
        problem(SYNTAX, "a: «'»Knee\nb: it's\n", "the quote that opens here is not closed"),
        problem(SYNTAX, "a: \"Knee\" «roll»\n", "the text goes on after its closing quote"),
        problem(SYNTAX, "a: 'it'«s a'»\n", "the text goes on after its closing quote"),
        problem(SYNTAX, "a: \"x «\\q» y\"\n", "a backslash in double quotes begins an escape"),
        problem(SYNTAX, "a: \"x «\\U»00110000\"\n", "a backslash in double quotes begins"),
        problem(SYNTAX, "a: «\"»x \\u0", "the quote that opens here is not closed"),
        problem(SYNTAX, "a: \"x «\\u»", "the digits of this escape name no character"),
        problem(SYNTAX, "a: «[»b, c\nd: e\n", "the bracket that opens here is not closed"),
        problem(SYNTAX, "a: «{»b: c\n", "the bracket that opens here is not closed"),
        problem(SYNTAX, "a: [b, c«}»\n", "this bracket does not match the one that is open"),
        problem(SYNTAX, "a: [b, c]«]»\n", "this bracket closes nothing"),
        problem(SYNTAX, "a: «}»\n", "this bracket closes nothing"),
        problem(SYNTAX, "a: [b,«,» c]\n", "a value is missing before this place"),
        problem(SYNTAX, "a: {b: c d«:» e}\n", "a comma or } is missing before this"),
        problem(SYNTAX, "a: {b: 1, «per side», c: 2}\n", "`per side` has no colon and no value"),
        problem(SYNTAX, "a: {«'b'»}\n", "`'b'` has no colon and no value"),
        problem(SYNTAX, "a: «-» b\n", "a list begins on the line of its key"),
        problem(SYNTAX, "a: «@»home\n", "a text cannot begin with @"),
        problem(SYNTAX, "a: «%»50\n", "a text cannot begin with %"),
        problem(SYNTAX, "a: «`»b`\n", "a text cannot begin with `"),
        problem(SYNTAX, "a: «*»bold* text\n", "a text cannot begin with *"),
        problem(SYNTAX, "a: «&» b\n", "a text cannot begin with &"),
        problem(SYNTAX, "a: | «some text»\n", "after | the text begins on the next line"),
        problem(SYNTAX, "a: |\n«     »\n  b\n", "this empty line is indented further"),
        problem(SYNTAX, "«%YAML 3.0»\n---\na: b\n", "this YAML version cannot be read"),
        problem(TAB_INDENTATION, "a:\n«\t»b: 1\n", "this line is indented with a tab"),
        problem(TAB_INDENTATION, "😀:\n  - x\n«\t\t»- b\n", "this line is indented with a tab"),
        problem(DUPLICATE_KEY, "a: 1\nb: 2\n«a»: 3\n", "`a` stands here a second time"),
        problem(DUPLICATE_KEY, "x:\n  - {a: 1, «\"a\"»: 2}\n", "`a` stands here a second time"),
        problem(UNKNOWN_ALIAS, "a: «*nothing»\n", "which does not stand before it"),
        problem(RECURSIVE_ALIAS, "a: &x\n  - «*x»\n", "stands inside of the value"),
        problem(MERGE_KEY, "a: &x {b: 1}\nc:\n  «<<»: *x\n", "the merge key << is not part"),
        problem(YAML_TAG, "a: «!!str» 7\n", "`!!str` is a YAML tag"),
        problem(YAML_TAG, "a: «!important» b\n", "`!important` is a YAML tag"),
        problem(YAML_TAG, "a: «!e!y» b\n", "a text cannot begin with !"),
        problem(KEY_NOT_TEXT, "? «[a]»\n: b\n", "a list stands where a key is expected"),
        problem(KEY_NOT_TEXT, "? «{a: b}»\n: c\n", "a group of keys stands where a key"),
        problem(KEY_NOT_TEXT, "a: {«\"\"»: b}\n", "a value has no key"),
        problem(SEVERAL_DOCUMENTS, "a: 1\n«---»\nb: 2\n", "a second document begins here"),
        problem(CONTROL_CHARACTER, "a: x«\u0007»y\n", "an invisible control character (U+0007)"),
        problem(
            CONTROL_CHARACTER, "a: \"x«\u0000»y\"\n", "an invisible control character (U+0000)"),
        problem(CONTROL_CHARACTER, "a: 1\n«\uFEFF»b: 1\n", "an invisible byte order mark"),
        problem(EMPTY_FILE, "«»", "the file is empty"),
        problem(EMPTY_FILE, "«»# only this\n", "the file is empty"),
        problem(EMPTY_FILE, "«»---\n", "the file is empty"));
  }

  static Stream<Arguments> json() {
    return Stream.of(
        problem(SYNTAX, "{\"a\": [1«,»]}", "nothing follows this comma"),
        problem(SYNTAX, "{\"a\": 1«,»\n}", "nothing follows this comma"),
        problem(SYNTAX, "{«a»: 1}", "a key stands without quotes"),
        problem(SYNTAX, "{«'a'»: 1}", "a key stands in single quotes"),
        problem(SYNTAX, "{\"a\": «'b'»}", "a text stands in single quotes"),
        problem(SYNTAX, "{\"a\": «NaN»}", "`NaN` is no value in JSON"),
        problem(SYNTAX, "{\"a\": «-Infinity»}", "`-Infinity` is no value in JSON"),
        problem(SYNTAX, "{\"a\": «None»}", "`None` stands without quotes"),
        problem(SYNTAX, "{\"a\": «knee»}", "`knee` stands without quotes"),
        problem(SYNTAX, "{\"a\": «007»}", "`007` is not a number"),
        problem(SYNTAX, "{\"a\": «+1»}", "`+1` is not a number"),
        problem(SYNTAX, "{\"a\": 1 «// why»\n}", "JSON has no comments"),
        problem(SYNTAX, "«/* why */» {\"a\": 1}", "JSON has no comments"),
        problem(SYNTAX, "{\"a\": 1}\n«# why»\n", "JSON has no comments"),
        problem(SYNTAX, "{\"a\": 1 «\"b\"»: 2}", "a comma is missing before this"),
        problem(SYNTAX, "[1 «2»]", "a comma is missing before this"),
        problem(SYNTAX, "{«\"a\"» 1}", "a colon is missing after this key"),
        problem(SYNTAX, "{\"a\": 1,«,» \"b\": 2}", "a second comma stands here"),
        problem(SYNTAX, "{\"a\": «,» \"b\": 2}", "a value is missing before this comma"),
        problem(SYNTAX, "{\"a\": «}»", "a value is missing before this bracket"),
        problem(SYNTAX, "[\"a\" «:» 1]", "a colon stands inside of a list"),
        problem(SYNTAX, "{\"a\": [1, 2«}»", "this bracket does not match"),
        problem(SYNTAX, "{\"a\": «[»1, 2", "the bracket that opens here is not closed"),
        problem(SYNTAX, "{\"a\": «\"»b\n}", "the quote that opens here is not closed on its line"),
        problem(SYNTAX, "{\"a\": \"x«\t»y\"}", "a tab stands inside of quotes"),
        problem(SYNTAX, "{\"a\": \"x«\\q»y\"}", "a backslash begins an escape"),
        problem(DUPLICATE_KEY, "{\"a\": 1, «\"a\"»: 2}", "`a` stands here a second time"),
        problem(KEY_NOT_TEXT, "{«\"\"»: 2}", "a value has no key"),
        problem(SEVERAL_DOCUMENTS, "{\"a\": 1}\n«{»\"b\": 2}", "there is more after the end"),
        problem(SEVERAL_DOCUMENTS, "{\"a\": 1}«}»", "there is more after the end"),
        problem(CONTROL_CHARACTER, "{\"a\": \"x«\u0007»y\"}", "an invisible control character"),
        problem(EMPTY_FILE, "«»\n", "the file is empty"));
  }

  private static Arguments problem(SourceRule rule, String text, String words) {
    return Arguments.of(rule, text, words);
  }

  @ParameterizedTest
  @MethodSource
  void yaml(SourceRule rule, String text, String words) {
    assertProblem("x.yaml", rule, text, words);
  }

  @ParameterizedTest
  @MethodSource
  void json(SourceRule rule, String text, String words) {
    assertProblem("x.json", rule, text, words);
  }

  private static void assertProblem(String name, SourceRule rule, String text, String words) {
    Marked expected = Marked.of(text);

    List<Diagnostic> found = Reading.file(name, expected.text()).diagnostics();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).primary().span()).isEqualTo(expected.span());
    assertThat(found.get(0).rule()).isEqualTo(rule.id());
    assertThat(found.get(0).message()).contains(words);
    assertThat(found.get(0).notes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void lineEndsChangeNoLineAndNoColumn(SourceRule rule, String text, String words) {
    String unix = Marked.of(text).text();
    for (String end : List.of("\r\n", "\r")) {
      assertThat(places(Reading.file("x.yaml", unix.replace("\n", end))))
          .isEqualTo(places(Reading.file("x.yaml", unix)));
    }
  }

  private static List<String> places(SourceFile file) {
    return file.diagnostics().stream()
        .map(
            d ->
                d.rule()
                    + " "
                    + d.message()
                    + " "
                    + file.text().position(d.primary().span().start()))
        .toList();
  }

  @Test
  void everyRuleHasAFixtureButThoseOfBytesAndLimits() {
    assertThat(Stream.concat(yaml(), json()).map(arguments -> (SourceRule) arguments.get()[0]))
        .containsAll(
            EnumSet.complementOf(
                EnumSet.of(SourceRule.ENCODING, SourceRule.TOO_LARGE, SourceRule.TOO_DEEP)));
  }

  @Test
  void aLineThatIsIndentedByMistakeMayBelongToTheTop() {
    SourceFile file =
        SourceReader.read(SourceText.of("a.yaml", "name: A\n  status: draft\nsides: one\n"));

    assertThat(file.mayHaveLost(Reading.path("name"))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("status"))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("aim"))).isFalse();
  }

  @Test
  void whatIsBehindABrokenEntryIsReadAndItsOwnProblemsAreFound() {
    SourceFile file =
        Reading.file(
            "x.yaml",
            """
            name: Knee: roll
            aim: mobility
            dose: [1, 2
            steps:
              - move: "Roll" slowly
            aim: strength
            kind: rock
            """);

    assertThat(places(file))
        .extracting(p -> p.replaceAll("(?s)^(\\S+).*line=(\\d+), column=(\\d+).*", "$1 $2:$3"))
        .containsExactly("syntax 1:11", "syntax 3:7", "syntax 5:18", "duplicate-key 6:1");
    assertThat(Reading.show(file.root().orElseThrow()))
        .isEqualTo("{aim: `mobility`, kind: `rock`}");
    assertThat(file.mayHaveLost(Reading.path("dose.per"))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("steps"))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("title"))).isFalse();
  }

  @Test
  void anAliasIsNotUnknownWhenItsAnchorWasPassedOver() {
    SourceFile file = Reading.file("x.yaml", "a: &x [b: c: d\ne: *x\nf: 1\n");

    assertThat(file.diagnostics()).hasSize(1);
    assertThat(file.mayHaveLost(Reading.path("e"))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("f.g"))).isFalse();
  }

  @Test
  void whereReadingStoppedWhatIsStillOpenMayLackSomething() {
    SourceFile file = Reading.file("x.json", "{\"a\": {\"b\": 1}, \"c\": [{\"d\": 1, \"e\": ");

    assertThat(Reading.show(file.root().orElseThrow())).isEqualTo("{a: {b: 1}, c: [{d: 1}]}");
    assertThat(file.mayHaveLost(Reading.path("a.x"))).isFalse();
    assertThat(file.mayHaveLost(Reading.path("x"))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("c[0].x"))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("c[0].e"))).isTrue();
  }

  @Test
  void aKeyWithoutColonMayBeMeantAsAnything() {
    SourceFile file = Reading.file("x.yaml", "dose: {reps: 10, per side}\naim: x\n");

    assertThat(Reading.show(file.root().orElseThrow())).isEqualTo("{dose: {reps: 10}, aim: `x`}");
    assertThat(file.mayHaveLost(Reading.path("dose.per"))).isTrue();
    assertThat(file.mayHaveLost(Reading.path("kind"))).isFalse();
  }

  @Test
  void theFirstOfTwoEqualKeysIsKeptAndShown() {
    SourceFile file = Reading.file("x.yaml", "a: 1\na: 2\n");

    assertThat(Reading.show(file.root().orElseThrow())).isEqualTo("{a: 1}");
    assertThat(file.diagnostics().get(0).related())
        .singleElement()
        .satisfies(label -> assertThat(label.span().start()).isZero());
  }
}
