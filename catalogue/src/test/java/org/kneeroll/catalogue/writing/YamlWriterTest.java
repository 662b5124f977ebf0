package org.kneeroll.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.reading.SourceReader;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.core.diagnostic.SourceText;

class YamlWriterTest {

  private static final String PIECES = "aZ9 :#-'\"&*!|>%@`{}[],?\\\n\t~=éß膝🦵\u00a0";

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static Mapping reread(String yaml) {
    SourceFile file = SourceReader.read(SourceText.of("written.yaml", yaml));
    assertThat(file.diagnostics()).as(yaml).isEmpty();
    return (Mapping) file.root().orElseThrow();
  }

  private static Scalar single(String yaml, String key) {
    return (Scalar) reread(yaml).get(key).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "1.0",
        "true",
        "null",
        "~",
        "",
        " ",
        "- dash",
        "a: b",
        "a #b",
        "'",
        "\"",
        "*x",
        "&x",
        "|",
        ">",
        "@",
        "%",
        "`",
        "2026-11-21",
        "two\nlines",
        "\nfirst",
        "last\n",
        "\ttab",
        "yes",
      })
  void writesATextThatIsReadAsTheSameText(String text) {
    String yaml =
        YamlWriter.write(
            new Written.Keys(List.of(Written.key("text", Written.text(text, "a remark")))),
            List.of("above"));

    Scalar read = single(yaml, "text");

    assertThat(read.text()).as(yaml).isEqualTo(text);
    assertThat(read.kind()).as(yaml).isEqualTo(ScalarKind.TEXT);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writesAnyTextSoThatItIsReadAgain(int seed) {
    Random random = new Random(seed);
    int[] letters = PIECES.codePoints().toArray();
    List<Written.Key> keys = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      texts.add(text.toString());
      keys.add(Written.key("key-" + i, Written.text(text.toString())));
    }

    Mapping read = reread(YamlWriter.write(new Written.Keys(keys), List.of()));

    for (int i = 0; i < texts.size(); i++) {
      Scalar value = (Scalar) read.get("key-" + i).orElseThrow();
      assertThat(value.written()).as("seed %s", seed).isEqualTo(texts.get(i));
    }
  }

  @Test
  void leavesNumbersAndTruthValuesBare() {
    String yaml =
        YamlWriter.write(
            new Written.Keys(
                List.of(
                    Written.key("number", new Written.Single("1.0", true, "")),
                    Written.key("truth", new Written.Single("true", true, "")))),
            List.of());

    assertThat(yaml).isEqualTo("number: 1.0\ntruth: true\n");
  }

  @Test
  void keepsRemarksOnTheirLine() {
    String yaml =
        YamlWriter.write(
            new Written.Keys(
                List.of(
                    new Written.Key(
                        "key",
                        Written.text("value", "a\nkey: trap"),
                        List.of("b\r\nother: trap")))),
            List.of("c\u2028third: trap"));

    assertThat(reread(yaml).entries()).extracting(Mapping.Entry::name).containsExactly("key");
    assertThat(yaml).isEqualTo("# c third: trap\n# b other: trap\nkey: value # a key: trap\n");
  }
}
