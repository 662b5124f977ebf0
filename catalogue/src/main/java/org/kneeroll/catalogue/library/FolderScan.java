package org.kneeroll.catalogue.library;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the content files of a folder: YAML and JSON, in the order of their names.
 *
 * <p>Links are not followed, so that nothing outside of the folder is read. Hidden folders and
 * those that tools fill are passed over, and so are folders that are catalogues themselves.
 */
final class FolderScan extends SimpleFileVisitor<Path> {

  private static final int DEPTH = 12;
  private static final int MOST = 20_000;
  private static final Set<String> TOOLS = Set.of("node_modules", "target", "build", "dist");

  private final Path root;
  private final List<Path> found = new ArrayList<>();
  private final List<Path> catalogues = new ArrayList<>();

  private FolderScan(Path root) {
    this.root = root;
  }

  /**
   * Looks through a folder and the folders in it.
   *
   * @throws IOException if a folder cannot be read, or there are more than 20,000 files
   */
  static FolderScan of(Path folder) throws IOException {
    FolderScan scan = new FolderScan(folder);
    Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, scan);
    scan.found.sort(null);
    scan.catalogues.sort(null);
    return scan;
  }

  /** The content files, less those of catalogues further down. */
  List<Path> files() {
    return found;
  }

  /** The folders further down that are catalogues themselves. */
  List<Path> catalogues() {
    return catalogues;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (name.startsWith(".") || TOOLS.contains(name)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (FileNames.isCatalogue(folder)) {
      catalogues.add(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = file.getFileName().toString();
    if (attributes.isRegularFile() && !name.startsWith(".") && FileNames.isContent(name)) {
      if (found.size() == MOST) {
        throw new IOException("more than " + MOST + " files: name a smaller folder");
      }
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }
}
