package org.kneeroll.figures.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.figures.plate.Plate;

/**
 * Plates in a folder, one file each. Any number of processes may share it: a file appears whole or
 * not at all, and one that is damaged counts as missing.
 *
 * <p>It is a cache: where the folder cannot be read or written, figures are drawn anew and nobody
 * is told.
 */
public final class FigureFolder {

  private static final String ENDING = ".figure";
  private static final String UNFINISHED = ".part";

  /** After this time nobody goes on writing an unfinished file: its process was ended. */
  private static final Duration LEFT_BEHIND = Duration.ofHours(1);

  private static final int MOST_FILES = 500;
  private static final int KEPT_FILES = 400;
  private static final long MOST_BYTES = 4_000_000;

  private final Path folder;

  /** A folder, which need not exist yet. */
  public FigureFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder where the platform keeps caches: {@code XDG_CACHE_HOME} where it is set, else {@code
   * LOCALAPPDATA} on Windows, {@code Library/Caches} on macOS, {@code .cache} elsewhere.
   *
   * @param environment variables of the process
   * @param system the name of the operating system, as Java gives it
   * @param home the user's home folder
   * @return null where the environment names no folder that there can be, or one that depends on
   *     where the command runs
   */
  public static @Nullable Path usual(Map<String, String> environment, String system, String home) {
    try {
      Path folder = usual(environment, system, Path.of(home));
      return folder.isAbsolute() ? folder : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    String name = system.toLowerCase(Locale.ROOT);
    Path base;
    if (!xdg.isBlank()) {
      base = Path.of(xdg);
    } else if (name.startsWith("windows")) {
      base = local.isBlank() ? home.resolve("AppData/Local") : Path.of(local);
    } else if (name.startsWith("mac")) {
      base = home.resolve("Library/Caches");
    } else {
      base = home.resolve(".cache");
    }
    return base.resolve("kneeroll").resolve("figures");
  }

  /** The plate of a key, if it is there and whole. */
  public Optional<Plate> find(FigureKey key) {
    Path file = file(key);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      return PlateBytes.read(Files.readAllBytes(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a plate, and lets the oldest go when there are too many.
   *
   * @return whether it could be kept
   */
  public boolean keep(FigureKey key, Plate plate) {
    try {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, key.hex(), UNFINISHED);
      Instant now = Files.getLastModifiedTime(beside).toInstant();
      try {
        Files.write(beside, PlateBytes.of(plate));
        move(beside, file(key));
      } finally {
        Files.deleteIfExists(beside);
      }
      tidy(now);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private record Aged(Instant written, Path file) implements Comparable<Aged> {
    @Override
    public int compareTo(Aged other) {
      int byTime = written.compareTo(other.written);
      return byTime != 0 ? byTime : file.compareTo(other.file);
    }
  }

  private void tidy(Instant now) throws IOException {
    for (Aged part : aged(UNFINISHED)) {
      if (part.written.plus(LEFT_BEHIND).isBefore(now)) {
        Files.deleteIfExists(part.file);
      }
    }
    List<Aged> files = aged(ENDING);
    if (files.size() > MOST_FILES) {
      Collections.sort(files);
      for (Aged old : files.subList(0, files.size() - KEPT_FILES)) {
        Files.deleteIfExists(old.file);
      }
    }
  }

  private List<Aged> aged(String ending) throws IOException {
    List<Aged> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ending)) {
      for (Path file : all) {
        written(file).ifPresent(time -> files.add(new Aged(time, file)));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return files;
  }

  /** When a file was written; empty if another process has deleted or renamed it meanwhile. */
  private static Optional<Instant> written(Path file) throws IOException {
    try {
      return Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private Path file(FigureKey key) {
    return folder.resolve(key.hex() + ENDING);
  }
}
