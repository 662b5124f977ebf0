package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file or folder that is not yet complete, beside the place where it will be. Closing takes away
 * what is left of it.
 *
 * <p>A process that is asked to end meanwhile (Ctrl-C, {@code kill}) waits a moment for what is
 * being written, and takes away the rest. What {@code kill -9} leaves is for {@link Leftovers}.
 */
final class Unfinished implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 5;

  private final Path path;
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread atTheEnd = new Thread(this::tidy, "kneeroll-tidy");

  private Unfinished(Path path) {
    this.path = path;
  }

  /**
   * Begins what is to take a place. Nothing is made yet.
   *
   * @throws IOException if the process is ending, and nothing should be begun
   */
  static Unfinished beside(Path target) throws IOException {
    Unfinished unfinished = new Unfinished(Leftovers.name(target));
    unfinished.writing.lock();
    try {
      Runtime.getRuntime().addShutdownHook(unfinished.atTheEnd);
    } catch (IllegalStateException ending) {
      throw new FileSystemException(target.toString(), null, "the command was stopped");
    }
    return unfinished;
  }

  /** Where it is until it is complete. */
  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    try {
      Leftovers.delete(path);
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException ending) {
      // The thread runs already, and finds nothing.
    } finally {
      writing.unlock();
    }
  }

  private void tidy() {
    try {
      if (writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        writing.unlock();
      }
      Leftovers.delete(path);
    } catch (IOException | InterruptedException e) {
      // The next command that writes into the folder takes it away.
    }
  }
}
