package org.kneeroll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;

/** A text file that the command makes for a user, together with the folders that it needs. */
final class WrittenFile {

  private final Path path;
  private final String name;
  private final @Nullable String mark;

  private WrittenFile(Path path, String name, @Nullable String mark) {
    this.path = path;
    this.name = name;
    this.mark = mark;
  }

  /** A file that takes the place of no other one. */
  static WrittenFile of(Terminal terminal, Path path) {
    return new WrittenFile(terminal.resolve(path), terminal.name(path), null);
  }

  /** The same, but it takes the place of a file that the command made before. */
  WrittenFile replacing(String newMark) {
    return new WrittenFile(path, name, newMark);
  }

  /**
   * Writes the whole file.
   *
   * @throws Failure if something else stands there already, or it cannot be written
   */
  void write(byte[] bytes) {
    try {
      Path folder = path.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (mark != null && Files.isRegularFile(path) && Files.readString(path).contains(mark)) {
        WholeFile.write(path, bytes);
      } else {
        writeNew(bytes);
      }
    } catch (FileAlreadyExistsException e) {
      throw Failure.usage(name + " is there already, and is left as it is; choose another name");
    } catch (IOException e) {
      throw Failure.io("cannot write " + name + ": " + IoReason.of(e));
    }
  }

  /** Writes the whole file. */
  void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Half a file is worse than none. */
  private void writeNew(byte[] bytes) throws IOException {
    if (Files.isDirectory(path)) {
      throw Failure.usage(name + " is a folder; name a file");
    }
    try {
      Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }
}
