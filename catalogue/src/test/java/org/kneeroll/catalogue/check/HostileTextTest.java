package org.kneeroll.catalogue.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * Texts that are made to keep the rules busy. An expression that goes back and forth in them, or
 * goes one call deeper with each letter, ends in an overflow here.
 */
class HostileTextTest {

  private static final int LENGTH = 12_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "1,",
        "1.1.",
        "1-1-",
        ".",
        ". ",
        "a-",
        "a'",
        "(",
        "ABC ",
        "10 x ",
        "push, ",
        "as far as you can ",
        "your ",
        "bend your your ",
        "knees are kept ",
        "feet close kept ",
        "around your the ",
        "rid of the back ",
        "- ",
        "&a ",
        "up to 1 ",
      })
  void areCheckedToTheirEnd(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    String file =
        """
        name: Knee roll
        status: draft
        purpose: "%1$s"
        steps:
          - prepare: "Lie on your back, %1$s"
          - move: "%1$s"
        dose: {reps: "%1$s"}
        set-up: {feet: "%1$s"}
        related: ["%1$s"]
        transfer: "%1$s"
        """
            .formatted(text);
    Library library = Library.of(Shelf.text("hostile.yaml", file.getBytes(UTF_8)));

    List<Diagnostic> found =
        Checker.check(library, LocalDate.of(2026, 1, 1), name -> true).diagnostics();

    assertThat(found)
        .isNotEmpty()
        .allSatisfy(
            one -> assertThat(one.primary().span().end()).isLessThanOrEqualTo(file.length()));
  }
}
