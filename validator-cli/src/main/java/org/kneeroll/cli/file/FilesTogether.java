package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;

/**
 * Files that belong together, below one folder: all of them are written, or none. Into a folder
 * that is not there yet they come with one move; in one that is, what was done is undone if the
 * rest fails.
 */
public final class FilesTogether {

  private final Terminal terminal;
  private final Outputs outputs;
  private final Path folder;
  private final SortedMap<String, byte[]> files;

  /**
   * Looks at all places.
   *
   * @param folder absolute; made if it is not there
   * @param files by their paths below it, with slashes; each is safe on every system
   * @throws Failure if one of them may not be written
   */
  public FilesTogether(Terminal terminal, Outputs outputs, Path folder, Map<String, byte[]> files) {
    this.terminal = terminal;
    this.outputs = outputs;
    this.folder = folder;
    this.files = new TreeMap<>(files);
    for (String path : this.files.keySet()) {
      requireNoLink(path);
      outputs.fileInNewFolders(folder.resolve(path), Replaces.nothing());
    }
  }

  /** A link among the folders could lead anywhere, and the paths may be a stranger's. */
  private void requireNoLink(String path) {
    Path below = folder;
    for (String part : path.split("/", -1)) {
      below = below.resolve(part);
      if (Files.isSymbolicLink(below)) {
        throw Failure.io(
            "nothing was written: "
                + terminal.name(below)
                + " is a link that could lead elsewhere");
      }
    }
  }

  /**
   * Writes them.
   *
   * @throws Failure if one of them cannot be written; all is then as it was before
   */
  public void write() {
    Deque<Undo> undo = new ArrayDeque<>();
    try {
      boolean isNew = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
      Path into = isNew ? folder.getParent() : folder;
      if (into == null) {
        throw new IOException("it has no folder above it");
      }
      makeFolders(into, undo);
      outputs.tidy(into);
      try (Unfinished stage = Unfinished.beside(isNew ? folder : folder.resolve("files"))) {
        Files.createDirectory(stage.path());
        List<Path> staged = stage(stage.path());
        if (isNew) {
          Files.move(stage.path(), folder, StandardCopyOption.ATOMIC_MOVE);
          WholeFile.syncFolder(into);
        } else {
          moveEach(staged, stage.path());
        }
      }
    } catch (IOException e) {
      undo.forEach(Undo::quietly);
      throw Failure.io("nothing was written to " + terminal.name(folder) + ": " + IoReason.of(e));
    }
  }

  /** Writes all files into a folder of their own, in their order. */
  private List<Path> stage(Path stage) throws IOException {
    List<Path> staged = new ArrayList<>();
    Path lock = stage.resolve(Leftovers.LOCK);
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      Leftovers.claim(channel);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path place = stage.resolve(file.getKey());
        makeFolders(place.getParent(), new ArrayDeque<>());
        WholeFile.fill(place, folder.resolve(file.getKey()), file.getValue());
        staged.add(place);
      }
    }
    Files.delete(lock);
    return staged;
  }

  /** Moves files into a folder that is there; what they take the place of is kept until the end. */
  private void moveEach(List<Path> staged, Path stage) throws IOException {
    Deque<Undo> undo = new ArrayDeque<>();
    try {
      for (Path file : staged) {
        Path target = folder.resolve(stage.relativize(file));
        makeFolders(target.getParent(), undo);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
          moveOver(file, target, stage.resolve(".older-" + undo.size()), undo);
        } else {
          WholeFile.moveToFree(file, target);
          undo.push(() -> Files.deleteIfExists(target));
        }
      }
      WholeFile.syncFolder(folder);
    } catch (IOException e) {
      undo.forEach(Undo::quietly);
      throw e;
    }
  }

  private void moveOver(Path file, Path target, Path kept, Deque<Undo> undo) throws IOException {
    if (!outputs.isForced()) {
      throw new IOException(terminal.name(target) + " is there already");
    }
    Files.copy(target, kept, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    undo.push(() -> WholeFile.moveOver(kept, target));
    WholeFile.moveOver(file, target);
  }

  private static void makeFolders(@Nullable Path wanted, Deque<Undo> undo) throws IOException {
    if (wanted == null || Files.isDirectory(wanted)) {
      return;
    }
    makeFolders(wanted.getParent(), undo);
    Files.createDirectory(wanted);
    undo.push(() -> Files.deleteIfExists(wanted));
  }

  private interface Undo {
    void run() throws IOException;

    /** What cannot be undone is less harm than to leave the rest. */
    default void quietly() {
      try {
        run();
      } catch (IOException e) {
        // A folder into which somebody else has put a file meanwhile stays, with that file.
      }
    }
  }
}
