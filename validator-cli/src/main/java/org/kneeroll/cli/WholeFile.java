package org.kneeroll.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes files beside their place and moves them there when they are complete, so that there is the
 * old file or the new one, and never half of one.
 */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file, or writes it anew with the permissions that it has. A link gives way to the
   * file: what it leads to stays as it is.
   *
   * @throws IOException if it cannot be written; what stood there before still does
   */
  static void write(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    Path beside = Files.createTempFile(target.getParent(), ".kneeroll-", ".part");
    try {
      Files.write(beside, bytes);
      givePermissions(beside, target);
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
   * A temporary file is its owner's alone; what is written is like the file before it, or like any
   * other file that the user makes.
   */
  private static void givePermissions(Path file, Path target) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Set<PosixFilePermission> permissions =
          Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
              ? Files.getPosixFilePermissions(target)
              : PosixFilePermissions.fromString("rw-r--r--");
      Files.setPosixFilePermissions(file, permissions);
    }
  }
}
