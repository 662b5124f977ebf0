package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Suggestion;
import org.kneeroll.core.diagnostic.Target;

class RewritingTest {

  private static List<Suggestion> edits(SourceNode root, Fix fix) {
    Finding finding = Finding.of(SourceRule.SYNTAX.doc(), fix.target(), "wrong").with(fix);
    Diagnostic diagnostic = root.diagnose(finding);
    return diagnostic.suggestions();
  }

  private static String applied(SourceNode root, Suggestion edit) {
    String text = root.source().text();
    return text.substring(0, edit.span().start())
        + edit.replacement()
        + text.substring(edit.span().end());
  }

  /** Makes an edit, and reads the file again. */
  private static SourceNode edited(SourceNode root, Fix fix) {
    List<Suggestion> edits = edits(root, fix);
    assertThat(edits).as("edits of %s", root.source().text()).hasSize(1);
    SourceFile file = Reading.file(root.source().name(), applied(root, edits.get(0)));
    assertThat(file.diagnostics()).isEmpty();
    return file.root().orElseThrow();
  }

  private static Fix whole(String text) {
    return Fix.safe("write it so", new Target.Value(ModelPath.of("a")), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a: b",
        "ends:",
        "a # b",
        "- a",
        "? a",
        "*a",
        "&a",
        "!a",
        "[a",
        "{a",
        "a, b",
        "a]",
        "it's",
        "say \"x\"",
        "back\\slash",
        "@a",
        "`a`",
        "%a",
        "true",
        "null",
        "7",
        "~",
        "#a",
        "|",
        "10 to 15",
        "caf\u00e9 \ud83d\ude00",
        "\ttab",
        " space ",
        ""
      })
  void aValueSaysExactlyWhatItIsToSayWhateverItStandsIn(String text) {
    for (String file :
        List.of("a: old\n", "a: 'old'\n", "a: \"old\"\n", "{a: old, b: c}\n", "a: o, d # c\n")) {
      SourceNode root = edited(Reading.yaml(file), whole(text));

      assertThat(root.find(ModelPath.of("a")).map(n -> ((Scalar) n).text()))
          .as("%s in %s", text, file)
          .contains(text);
    }
    SourceNode json = edited(Reading.json("{\"a\": \"old\"}"), whole(text));
    assertThat(json.find(ModelPath.of("a")).map(n -> ((Scalar) n).text())).contains(text);
  }

  @Test
  void aNumberInJsonThatBecomesATextIsPutInQuotes() {
    SourceNode root = Reading.json("{\"a\": 7}");

    assertThat(applied(root, edits(root, whole("7 days")).get(0))).isEqualTo("{\"a\": \"7 days\"}");
  }

  @Test
  void aTextStaysATextThoughItLooksLikeANumber() {
    SourceNode root = Reading.yaml("a: old\n");

    assertThat(applied(root, edits(root, whole("7")).get(0))).isEqualTo("a: \"7\"\n");
  }

  @Test
  void wordsAreTakenOutOfWhateverATextIsWrittenIn() {
    assertDoubledWord("a: on the the mat # c\n", "a: on the mat # c\n");
    assertDoubledWord("a: 'on the the mat, don''t'\n", "a: 'on the mat, don''t'\n");
    assertDoubledWord("a: \"\\u0041n the the mat\"\n", "a: \"\\u0041n the mat\"\n");
    assertDoubledWord("a: on the\r\n   the mat\r\n", "a: on the mat\r\n");
    assertDoubledWord("a: >-\n  on the\n  the mat\n", "a: >-\n  on the mat\n");
    assertDoubledWord("a: |\n  on the the mat\n  and up\n", "a: |\n  on the mat\n  and up\n");
    assertDoubledWord("a: \ud83d\ude00 on the the mat\n", "a: \ud83d\ude00 on the mat\n");
  }

  private static void assertDoubledWord(String before, String after) {
    SourceNode root = Reading.yaml(before);
    String text = ((Scalar) root.find(ModelPath.of("a")).orElseThrow()).text();
    int at = text.indexOf("the") + 3;
    Target second = new Target.Slice(ModelPath.of("a"), at, at + 4);

    List<Suggestion> edits = edits(root, Fix.safe("take out one `the`", second, ""));

    assertThat(edits).hasSize(1);
    assertThat(applied(root, edits.get(0))).isEqualTo(after);
  }

  @Test
  void aKeyIsReplacedWhereItStands() {
    SourceNode root = Reading.yaml("'pourpose' : x\n");
    Fix fix = Fix.unsafe("write `purpose`", new Target.KeyOf(ModelPath.of("pourpose")), "purpose");

    assertThat(applied(root, edits(root, fix).get(0))).isEqualTo("'purpose' : x\n");
    assertThat(edits(root, fix).get(0).safe()).isFalse();
  }

  @Test
  void whatStandsInNoFileIsNotEdited() {
    Mapping root = ((Mapping) Reading.yaml("a: old\n"));
    Mapping made = root.with("a", Scalar.of(root, "made up"));

    assertThat(edits(made, whole("new"))).isEmpty();
    assertThat(edits(Reading.yaml("a: {b: c}\n"), whole("new"))).isEmpty();
    assertThat(edits(Reading.yaml("b: c\n"), whole("new"))).isEmpty();
  }

  @Test
  void aListInBracketsGetsADashBeforeEachEntry() {
    SourceNode root = Reading.yaml("a: [b, c]  # d\n");

    assertThat(applied(root, edits(root, whole("b, c\nno: d")).get(0)))
        .isEqualTo("a:\n  - b, c\n  - \"no: d\"  # d\n");
    assertThat(edits(Reading.yaml("a:\n  - b\n"), whole("new"))).isEmpty();
  }

  @Test
  void theLastLineBreakOfABlockStays() {
    assertThat(
            applied(
                Reading.yaml("a: |\n  old text\nb: c\n"),
                edits(Reading.yaml("a: |\n  old text\nb: c\n"), whole("new text")).get(0)))
        .isEqualTo("a: |\n  new text\nb: c\n");
  }
}
