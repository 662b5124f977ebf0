package org.kneeroll.catalogue.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.source.SourceFile;

class LayoutSpacesTest {

  private static final String TYPED =
      """
      dose:
        reps: 10
        per: side
      steps:
        - prepare: Lie down on your back.
        - move: Roll.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2009", "\u202F", "\u3000"})
  void areReadAsAnAuthorSeesThem(String space) {
    String pasted =
        TYPED
            .replace("  reps: 10", space + " reps: 10")
            .replace("  - move: ", space + space + "- move: ");

    SourceFile read = SourceReader.read("x.yaml", pasted.getBytes(UTF_8));

    assertThat(read.diagnostics()).isEmpty();
    assertThat(Reading.show(read.root().orElseThrow()))
        .isEqualTo(Reading.show(SourceReader.read("y.yaml", TYPED.getBytes(UTF_8)).root().get()));
  }
}
