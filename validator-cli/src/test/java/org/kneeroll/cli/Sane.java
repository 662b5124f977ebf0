package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What every run of the command keeps to, whatever it is given. */
final class Sane {

  private static final Pattern TRACE =
      Pattern.compile("Exception|\\bat (org|java|picocli|tools)\\.|StackOverflow|OutOfMemory");

  /** What only a fault of our own says. */
  private static final String FAULT = "should not have happened";

  private Sane() {}

  /**
   * Asserts that a run ended in a known exit code with words for people, of which a terminal obeys
   * none.
   *
   * @param what was done, for the message
   */
  static void assertSane(CommandRun run, String what) {
    String said = run.out() + run.err();
    assertThat(run.code()).as(what).isBetween(0, 3);
    assertThat(said).as(what).doesNotContain(FAULT);
    assertThat(TRACE.matcher(said).find()).as("a stack trace of %s:%n%s", what, said).isFalse();
    assertThat(said.replace("\r\n", "\n").codePoints().filter(Sane::isObeyed).boxed().toList())
        .as("signs that a terminal obeys, of %s", what)
        .isEmpty();
    if (run.code() == 2 || run.code() == 3) {
      assertThat(said).as("a reason for exit code %s of %s", run.code(), what).isNotBlank();
    }
  }

  private static boolean isObeyed(int c) {
    boolean bidi =
        (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069)
            || c == 0x200E
            || c == 0x200F
            || c == 0x061C;
    return bidi
        || c == 0x2028
        || c == 0x2029
        || (Character.isISOControl(c) && c != '\n' && c != '\t');
  }
}
