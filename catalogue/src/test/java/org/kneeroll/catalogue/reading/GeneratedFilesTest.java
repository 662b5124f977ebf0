package org.kneeroll.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.source.Place;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.text.PlainText;

/** Properties over generated content, written in random styles. */
class GeneratedFilesTest {

  private static final int FILES = 100;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyValueAndKeyOfAYamlFileIsFoundWhereItWasWritten(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      GeneratedFile file = GeneratedFile.yaml(Content.random(random), random);
      assertPlaces(seed, file, Reading.file("x.yaml", file.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyValueAndKeyOfAJsonFileIsFoundWhereItWasWritten(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      GeneratedFile file = GeneratedFile.json(Content.random(random), random);
      assertPlaces(seed, file, Reading.file("x.json", file.text()));
    }
  }

  private static void assertPlaces(long seed, GeneratedFile file, SourceFile read) {
    assertThat(read.diagnostics()).as("seed %d\n%s", seed, file.text()).isEmpty();
    SourceNode root = read.root().orElseThrow();
    file.values()
        .forEach(
            (path, span) ->
                assertThat(root.locate(new Target.Value(path)).span())
                    .as("seed %d, value %s in\n%s", seed, path, file.text())
                    .isEqualTo(span));
    file.keys()
        .forEach(
            (path, span) ->
                assertThat(root.locate(new Target.KeyOf(path)).span())
                    .as("seed %d, key %s in\n%s", seed, path, file.text())
                    .isEqualTo(span));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theSameContentIsTheSameTreeInEveryStyleAndFormat(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      Content content = Content.random(random);
      String expected = content.shown();
      for (int style = 0; style < 3; style++) {
        String yaml = GeneratedFile.yaml(content, random).text();
        String json = GeneratedFile.json(content, random).text();
        assertThat(Reading.show(Reading.yaml(yaml)))
            .as("seed %d\n%s", seed, yaml)
            .isEqualTo(expected);
        assertThat(Reading.show(Reading.json(json)))
            .as("seed %d\n%s", seed, json)
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyCharacterOfATextIsFoundInTheFile(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      GeneratedFile file = GeneratedFile.yaml(Content.random(random), random);
      SourceNode root = Reading.yaml(file.text());
      for (ModelPath path : file.values().keySet()) {
        if (root.find(path).orElseThrow() instanceof Scalar scalar) {
          assertCharacters(seed, file, scalar);
        }
      }
    }
  }

  private static void assertCharacters(long seed, GeneratedFile file, Scalar scalar) {
    for (int at = 0; at < scalar.text().length(); at++) {
      char c = scalar.text().charAt(at);
      Span span = scalar.slice(at, at + 1);
      String slice = scalar.source().slice(span);
      assertThat(span.start()).isGreaterThanOrEqualTo(scalar.span().start());
      assertThat(span.end()).isLessThanOrEqualTo(scalar.span().end());
      if (!Character.isWhitespace(c)) {
        assertThat(
                slice.contains("\\")
                    || slice.equals("''")
                    || PlainText.clean(slice).equals(String.valueOf(c)))
            .as("seed %d, character %d of %s is %s in\n%s", seed, at, scalar, slice, file.text())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void lineEndsChangeNeitherContentNorPlaces(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      GeneratedFile file = GeneratedFile.yaml(Content.random(random), random);
      SourceNode unix = Reading.yaml(file.text());
      for (String end : new String[] {"\r\n", "\r"}) {
        SourceNode other = Reading.yaml(file.text().replace("\n", end));
        assertThat(Reading.show(other)).isEqualTo(Reading.show(unix));
        for (ModelPath path : file.values().keySet()) {
          assertThat(position(other, path))
              .as("seed %d, %s in\n%s", seed, path, file.text())
              .isEqualTo(position(unix, path));
        }
      }
    }
  }

  private static SourceText.Position position(SourceNode root, ModelPath path) {
    Place place = root.locate(new Target.Value(path));
    return place.source().position(place.span().start());
  }
}
