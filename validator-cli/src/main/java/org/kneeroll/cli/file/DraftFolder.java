package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Failure;

/** A folder into which files are written that never take the place of others. */
public final class DraftFolder {

  private final Path folder;
  private final String name;

  /**
   * Makes the folder if need be.
   *
   * @param name what messages call it
   * @throws Failure if it cannot be made, or is a link to somewhere else
   */
  public DraftFolder(Path folder, String name) {
    this.folder = folder;
    this.name = name;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Failure.io("cannot make the folder " + name + ": " + IoReason.of(e));
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw Failure.io(name + " is a link; name a folder");
    }
  }

  /**
   * Writes a file.
   *
   * @param fileName a plain name
   * @return false if something stands there already, which is left as it is
   */
  public boolean write(String fileName, String text) {
    try {
      WholeFile.create(folder.resolve(fileName), text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw Failure.io("cannot write " + name + "/" + fileName + ": " + IoReason.of(e));
    }
  }
}
