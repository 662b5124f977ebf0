package org.kneeroll.cli.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something changes in some folders and the folders in them, new ones included.
 *
 * <p>Editors write a file beside and move it, or write it in several steps: what comes within a
 * tenth of a second is one change. Only names that can be content count, and none that begins with
 * a dot.
 */
final class Changes implements AutoCloseable {

  private static final long SETTLING_MS = 100;

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private Changes(WatchService service) {
    this.service = service;
  }

  /**
   * Begins to look.
   *
   * @param places files and folders; of a file, its folder is looked at
   * @throws UncheckedIOException if a folder cannot be watched
   */
  static Changes in(List<Path> places) {
    try {
      Changes changes = new Changes(FileSystems.getDefault().newWatchService());
      for (Path place : places) {
        Path folder = Files.isDirectory(place) ? place : place.getParent();
        if (folder != null) {
          changes.register(folder);
        }
      }
      return changes;
    } catch (IOException e) {
      throw new UncheckedIOException("folders to watch", e);
    }
  }

  private void register(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
              throws IOException {
            if (!inner.equals(folder) && isHidden(inner)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            WatchKey key =
                inner.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, inner);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Waits until something has changed, and for a moment in which nothing more does.
   *
   * @return false if there is nothing left to look at, or the thread is to stop
   */
  boolean await() {
    try {
      boolean changed = false;
      while (!folders.isEmpty()) {
        WatchKey key = changed ? service.poll(SETTLING_MS, TimeUnit.MILLISECONDS) : service.take();
        if (key == null) {
          return true;
        }
        changed |= take(key);
      }
      return changed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("folders to watch", e);
    }
  }

  private boolean take(WatchKey key) throws IOException {
    Path folder = folders.get(key);
    boolean changed = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW || folder == null) {
        changed = true;
        continue;
      }
      Path place = folder.resolve((Path) event.context());
      if (Files.isDirectory(place)) {
        changed |= !isHidden(place);
        registerIfThere(place);
      } else {
        changed |= isContent(place);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
      changed = true;
    }
    return changed;
  }

  private void registerIfThere(Path folder) throws IOException {
    try {
      if (!isHidden(folder)) {
        register(folder);
      }
    } catch (NoSuchFileException goneAgain) {
      folders.values().remove(folder);
    }
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  /** By its name: a file that is gone cannot be asked, and a folder that is gone has no ending. */
  private static boolean isContent(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (!name.contains(".")
            || name.endsWith(".yaml")
            || name.endsWith(".yml")
            || name.endsWith(".json")
            || name.endsWith(".svg")
            || name.endsWith(".png"));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException("folders to watch", e);
    }
  }
}
