package org.kneeroll.cli.terminal;

import java.util.OptionalInt;
import org.kneeroll.cli.render.Control;
import org.kneeroll.cli.render.Visible;

/** Tells a person at a terminal how far a long run has come; a file or a pipe never sees it. */
public final class Progress implements AutoCloseable {

  /** Fewer are over before anybody could read a line about them. */
  private static final int WORTH_TELLING = 10;

  private final Terminal terminal;
  private final OptionalInt steps;
  private int done;

  private Progress(Terminal terminal, OptionalInt steps) {
    this.terminal = terminal;
    this.steps = steps;
  }

  /** The progress of a number of steps. */
  public static Progress of(Terminal terminal, int steps) {
    return new Progress(terminal, OptionalInt.of(steps));
  }

  /** The progress of steps that nobody has counted; it is told once there are many. */
  public static Progress uncounted(Terminal terminal) {
    return new Progress(terminal, OptionalInt.empty());
  }

  private boolean isShown() {
    return terminal.showsProgress() && steps.orElse(done) >= WORTH_TELLING;
  }

  /** Says that the next step is being done. */
  public void next(String what) {
    done++;
    if (isShown()) {
      String line =
          done + (steps.isPresent() ? " of " + steps.getAsInt() : "") + ": " + Visible.of(what);
      int room = Math.max(20, terminal.width() - 1);
      terminal.err().print(Control.CLEAR_LINE + line.substring(0, Math.min(line.length(), room)));
      terminal.err().flush();
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (isShown()) {
      terminal.err().print(Control.CLEAR_LINE);
      terminal.err().flush();
    }
  }
}
