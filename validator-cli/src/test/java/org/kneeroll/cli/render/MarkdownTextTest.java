package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

  @Test
  void wrapsParagraphsAndKeepsTheLinesOfExamples() {
    String markdown =
        """
        # A rule

        Some words that go on over more than one line of a narrow terminal.

        ```yaml
        dose: {reps: 10, per: side, times-per-day: 2, hold: 5 s}

        sides: alternating
        ```
        """;

    assertThat(MarkdownText.of(markdown, 30, Palette.PLAIN))
        .isEqualTo(
            """
            A rule

            Some words that go on over
            more than one line of a narrow
            terminal.

                dose: {reps: 10, per: side, times-per-day: 2, hold: 5 s}

                sides: alternating
            """);
  }

  @Test
  void hangsTheLinesOfAListItem() {
    assertThat(MarkdownText.of("- one two three\n- four", 10, Palette.PLAIN))
        .isEqualTo("- one two\n  three\n- four\n");
  }

  @Test
  void leavesOutMarksButThoseOfWhatIsTyped() {
    assertThat(
            MarkdownText.of(
                "See *Knee rocks* and [a page](x.md); `2 * 3` stays.", 80, Palette.PLAIN))
        .isEqualTo("See Knee rocks and a page; `2 * 3` stays.\n");
  }

  @Test
  void makesHeadingsStandOutOnATerminal() {
    assertThat(VisibleWriterTest.shown(MarkdownText.of("## Why", 80, Palette.ANSI)))
        .isEqualTo("\u001B[1mWhy\u001B[0m\n");
  }
}
