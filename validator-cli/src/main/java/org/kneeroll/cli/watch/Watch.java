package org.kneeroll.cli.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;

/** Runs a check again and again, whenever a file changes. */
public final class Watch {

  private Watch() {}

  /**
   * Checks, waits for a change, and checks again, until nobody reads any more.
   *
   * @param places files and folders to look at
   * @param check one check; its failures are said, and looking goes on
   * @return the exit code of a run that ended because nobody reads any more
   */
  public static int over(Terminal terminal, List<Path> places, Runnable check) {
    try (Changes changes = Changes.in(places)) {
      boolean heard = true;
      while (heard) {
        heard = checkOnce(terminal, check) && changes.await();
      }
    }
    return ExitCode.CLEAN.number();
  }

  /** False once nobody reads what is said. */
  private static boolean checkOnce(Terminal terminal, Runnable check) {
    try {
      check.run();
    } catch (Failure failure) {
      terminal.complain("kneeroll: " + failure.getMessage());
    } catch (UncheckedIOException unreadable) {
      terminal.complain("kneeroll: cannot read " + unreadable.getMessage());
    }
    terminal.say("watching; stop with Ctrl-C");
    return !terminal.out().checkError();
  }
}
