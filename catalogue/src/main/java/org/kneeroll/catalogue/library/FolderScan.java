package org.kneeroll.catalogue.library;

import java.io.IOException;
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
 * those that tools fill are passed over.
 */
final class FolderScan extends SimpleFileVisitor<Path> {

  private static final int DEPTH = 12;
  private static final int MOST = 20_000;
  private static final Set<String> TOOLS = Set.of("node_modules", "target", "build", "dist");

  private final Path root;
  private final List<Path> found = new ArrayList<>();

  private FolderScan(Path root) {
    this.root = root;
  }

  /**
   * The content files below a folder.
   *
   * @throws IOException if a folder cannot be read, or there are more than 20,000 files
   */
  static List<Path> of(Path folder) throws IOException {
    FolderScan scan = new FolderScan(folder);
    Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, scan);
    scan.found.sort(null);
    return scan.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    boolean skipped = !folder.equals(root) && (name.startsWith(".") || TOOLS.contains(name));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
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
