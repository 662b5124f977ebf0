package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;

/** A text file that the command makes for a user, together with the folders that it needs. */
public final class WrittenFile {

  private final Path path;
  private final String name;
  private final @Nullable String mark;

  private WrittenFile(Path path, String name, @Nullable String mark) {
    this.path = path;
    this.name = name;
    this.mark = mark;
  }

  /** A file that takes the place of no other one. */
  public static WrittenFile of(Terminal terminal, Path path) {
    return new WrittenFile(terminal.resolve(path), terminal.name(path), null);
  }

  /** The same, but it takes the place of a file that the command made before. */
  public WrittenFile replacing(String newMark) {
    return new WrittenFile(path, name, newMark);
  }

  /**
   * Writes the whole file.
   *
   * @throws Failure if something else stands there already, or it cannot be written
   */
  public void write(byte[] bytes) {
    if (Files.isDirectory(path)) {
      throw Failure.usage(name + " is a folder; name a file");
    }
    try {
      Path folder = path.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (mark != null && Files.isRegularFile(path) && Files.readString(path).contains(mark)) {
        WholeFile.write(path, bytes);
      } else {
        WholeFile.create(path, bytes);
      }
    } catch (FileAlreadyExistsException e) {
      throw Failure.usage(name + " is there already, and is left as it is; choose another name");
    } catch (IOException e) {
      throw Failure.io("cannot write " + name + ": " + IoReason.of(e));
    }
  }

  /** Writes the whole file. */
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }
}
