package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a command that was killed leaves behind: unfinished files and folders, which the next
 * command that writes into the same folder takes away.
 *
 * <p>Their names tell the process that makes them, by its number and the time of its start, so that
 * nobody takes away what another process is writing. A lock on the file says the same to processes
 * elsewhere, that share the folder but no numbers.
 */
final class Leftovers {

  private static final Pattern NAME =
      Pattern.compile("\\.kneeroll-([0-9]{1,18})-([0-9]{1,18})-[0-9a-f]{8}\\.part");

  /** In a folder that is being filled: the file that is locked meanwhile. */
  static final String LOCK = ".lock";

  /** A system that sets its clock tells the start of one process now so, now so. */
  private static final long SAME_START_MILLIS = 2000;

  private Leftovers() {}

  /** A name beside a file, for what is to become it. */
  static Path name(Path target) {
    ProcessHandle self = ProcessHandle.current();
    String random = UUID.randomUUID().toString().substring(0, 8);
    return target.resolveSibling(
        ".kneeroll-" + self.pid() + "-" + startOf(self) + "-" + random + ".part");
  }

  /** Says that a file is being written; some file systems know no locks. */
  static void claim(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException | OverlappingFileLockException e) {
      // Its name still says whose it is.
    }
  }

  /** Takes away what dead processes have left in a folder; what cannot be taken away stays. */
  static void tidy(Path folder) {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".kneeroll-*.part")) {
      for (Path part : parts) {
        if (isLeftBehind(part)) {
          delete(part);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that cannot be looked at is no reason not to write into it.
    }
  }

  private static boolean isLeftBehind(Path part) {
    Matcher name = NAME.matcher(part.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    Optional<ProcessHandle> writer = ProcessHandle.of(Long.parseLong(name.group(1)));
    long start = Long.parseLong(name.group(2));
    if (writer.isPresent() && Math.abs(startOf(writer.get()) - start) < SAME_START_MILLIS) {
      return false;
    }
    boolean isFolder = Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS);
    return isUnlocked(isFolder ? part.resolve(LOCK) : part);
  }

  /** In milliseconds; 0 where the system does not tell. */
  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static boolean isUnlocked(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** Deletes a file, or a folder with all that is in it; follows no links. */
  static void delete(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> entries = Files.list(path)) {
        for (Path entry : entries.toList()) {
          delete(entry);
        }
      }
    }
    Files.deleteIfExists(path);
  }
}
