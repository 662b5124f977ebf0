package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files beside their place and moves them there when they are complete, so that there is the
 * old file or the new one, and never half of one.
 */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file, or writes it anew with the permissions that it has. A link gives way to the
   * file: what it leads to stays as it is.
   *
   * @throws IOException if it cannot be written; what stood there before still does
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    Path beside = beside(target, bytes);
    try {
      keepPermissions(beside, target);
      try {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes a file where there is none.
   *
   * @throws FileAlreadyExistsException if something stands there, be it a link that leads nowhere
   * @throws IOException if it cannot be written
   */
  public static void create(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path beside = beside(target, bytes);
    try {
      Files.move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path beside(Path target, byte[] bytes) throws IOException {
    Path beside = target.resolveSibling(".kneeroll-" + UUID.randomUUID() + ".part");
    try {
      return Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }

  private static void keepPermissions(Path file, Path target) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")
        && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(target));
    }
  }
}
