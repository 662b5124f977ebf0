package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Writes files beside their place and moves them there when they are complete and on the disk, so
 * that there is the old file or the new one, and never half of one: not even if the process is
 * killed, the disk is full or the power fails.
 *
 * <p>It knows nothing of what may be written over; {@link Outputs} decides that.
 */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes a file anew, with the permissions and the owner that it has. Other names of the same
   * file (hard links) keep what it said before.
   *
   * @param file no link; what a link leads to is the caller's to find
   * @throws IOException if it cannot be written; what stood there before still does
   */
  static void replace(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    try (Unfinished unfinished = Unfinished.beside(target)) {
      fill(unfinished.path(), target, bytes);
      moveOver(unfinished.path(), target);
      syncFolder(target.getParent());
    }
  }

  /**
   * Writes a file where there is none.
   *
   * @throws FileAlreadyExistsException if something stands there, be it a link that leads nowhere
   * @throws IOException if it cannot be written; there is nothing then
   */
  static void create(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try (Unfinished unfinished = Unfinished.beside(target)) {
      fill(unfinished.path(), target, bytes);
      moveToFree(unfinished.path(), target);
      syncFolder(target.getParent());
    }
  }

  /**
   * Writes a new file and waits until it is on the disk.
   *
   * @param target whose permissions it gets, if there is such a file
   */
  static void fill(Path file, Path target, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Leftovers.claim(channel);
      keepPermissions(file, target);
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Puts a complete file in the place of another. */
  static void moveOver(Path complete, Path target) throws IOException {
    try {
      Files.move(
          complete, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(complete, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Puts a complete file in a place that is free. To give a file a second name never takes another
   * one's place, however late that has come.
   */
  static void moveToFree(Path complete, Path target) throws IOException {
    try {
      Files.createLink(target, complete);
      Files.delete(complete);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.move(complete, target);
    }
  }

  /** Makes a rename last; not every system lets a folder be opened for that. */
  static void syncFolder(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file itself is on the disk, under its old name or the new one.
    }
  }

  private static void keepPermissions(Path file, Path target) throws IOException {
    PosixFileAttributeView mine =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (mine == null || !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    PosixFileAttributes theirs = Files.readAttributes(target, PosixFileAttributes.class);
    PosixFileAttributes own = mine.readAttributes();
    try {
      if (!own.group().equals(theirs.group())) {
        mine.setGroup(theirs.group());
      }
      if (!own.owner().equals(theirs.owner())) {
        mine.setOwner(theirs.owner());
      }
    } catch (IOException e) {
      // Only the system's own user may give files away; who may write here owns the new file.
    }
    mine.setPermissions(theirs.permissions());
  }
}
