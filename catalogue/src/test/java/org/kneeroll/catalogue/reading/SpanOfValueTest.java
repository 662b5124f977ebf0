package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.reading.Reading.Marked;
import org.kneeroll.catalogue.source.Place;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Target;

/** In each text, the value under {@code here} is the one between the marks. */
class SpanOfValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "here: «10»",
        "here:    «knee roll»   # comment\nb: 1",
        "here:«»\nb: 1",
        "here:«»",
        "here:«»   # comment\n\nb: 1",
        "here: «'it''s'»",
        "here: «\"a\\tb\"» # c",
        "here: «first\n  second\n\n  third»\nb: 1",
        "here: «\"first\n  second\"»\nb: 1",
        "here: «|\n  first\n   second»\n\n\nb: 1",
        "here: «|\n  first»\n# comment\nb: 1",
        "here: «>-  # why\n  first\n\n  second»",
        "here: «|»\nb: 1",
        "here: «|+\n  first»\n\n\n",
        "here: «[1, 2]» # c",
        "here: «[\n  1,\n  2,\n]»\nb: 1",
        "here: «{a: 1, b: }»",
        "here: «{}»",
        "here:\n  «a: 1\n  b: 2»\n\n# comment\nc: 3",
        "here:\n  «a: 1\n  b:»\n\n# comment\nc: 3",
        "here:\n«- a\n- b»\n# comment\nc: 3",
        "here:\n  «- a\n  -\n  - - b\n    - c»\n\n",
        "here:\n  «- a: 1\n    b: |\n      text»\n\nc: 3",
        "here: &x «10»",
        "here: &x«»\nb: 1",
        "here: &x # why\n  «a: 1»\nb: 1",
        "here: &x\n  «- 1\n  - 2»\nb: 1",
        "here: &x «[1]»",
        "😀: 日本\nhere: «😀😀» # 😀",
        "a: 😀\nhere:\n  «- 😀\n  - \"\\U0001F600\"»\n",
        "? here\n: «10»\n",
        "\"here\": «10»",
        "{here: «10», b: 1}",
        "{\"here\":«10»}",
        "--- # first\nhere: «10»\n...\n",
        "%YAML 1.2\n---\nhere: «10»\n",
      })
  void ofYaml(String text) {
    Marked expected = Marked.of(text);
    SourceNode root = Reading.yaml(expected.text());

    Place place = root.locate(new Target.Value(Reading.path("here")));

    assertThat(place.span()).isEqualTo(expected.span());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"here\": «10»}",
        "{\"here\":«\"a\\\"b\\\\\"» , \"b\": 1}",
        "{\"here\": «-1.5e3»}",
        "{\"here\": «true»\n}",
        "{\"here\": «null»}",
        "{\"here\": «[1, [2], {}]»}",
        "{\"here\": «{\n\"a\": 1\n}»\n}",
        "{\"😀\": \"😀\", \"here\": «\"😀\"»}",
        "\n\t {\"a\\u0041\" : 1 , \"here\" :\n «\"x\"»}\r\n",
      })
  void ofJson(String text) {
    Marked expected = Marked.of(text);
    SourceNode root = Reading.json(expected.text());
    assertThat(root.locate(new Target.Value(Reading.path("here"))).span())
        .isEqualTo(expected.span());
  }

  @Test
  void ofAnEmptyItemIsRightAfterItsDash() {
    SourceNode root = Reading.yaml("here:\n  -\n  - b\n");
    assertThat(root.locate(new Target.Value(Reading.path("here[0]"))).span())
        .isEqualTo(new Span(9, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«here»: 10",
        "a: 1\n«here» : 10",
        "«\"here\"»: 10",
        "«'here'»:\n  b: 1",
        "? «here»\n: 10",
        "{a: 1, «here»: 10}",
        "&x «here»: 10",
        "😀: 1\n«here»: 10",
      })
  void ofAKeyIsTheKeyAlone(String text) {
    Marked expected = Marked.of(text);
    SourceNode root = Reading.yaml(expected.text());
    assertThat(root.locate(new Target.KeyOf(Reading.path("here"))).span())
        .isEqualTo(expected.span());
  }

  @Test
  void ofAnAliasedValueIsWhereItStandsAndTheAliasIsRemembered() {
    SourceNode root = Reading.yaml("a: &x {b: 1}\nhere: *x\nalso:\n  - *x\n");

    Place place = root.locate(new Target.Value(Reading.path("here.b")));

    assertThat(Reading.slice(place)).isEqualTo("1");
    assertThat(place.related()).extracting(l -> l.source().slice(l.span())).containsExactly("*x");
    assertThat(place.related().get(0).span()).isEqualTo(new Span(19, 21));
    assertThat(Reading.slice(root.locate(new Target.Value(Reading.path("also")))))
        .isEqualTo("- *x");
    assertThat(root.locate(new Target.Value(Reading.path("a.b"))).related()).isEmpty();
  }

  @Test
  void ofEverythingIsFromTheFirstKeyToTheLastValue() {
    assertThat(Reading.slice(Reading.yaml("# c\n\na: 1\nb:\n  - 2\n\n# d\n")))
        .isEqualTo("a: 1\nb:\n  - 2");
    assertThat(Reading.slice(Reading.json(" [1] \n"))).isEqualTo("[1]");
  }

  @Test
  void doesNotCountAByteOrderMark() {
    SourceFile file = SourceReader.read(SourceText.of("x.yaml", "\uFEFFa: 1\n"));
    assertThat(file.text().text()).isEqualTo("a: 1\n");
    assertThat(file.diagnostics()).isEmpty();
    assertThat(file.locate(new Target.Value(Reading.path("a"))).span()).isEqualTo(new Span(3, 4));
  }
}
