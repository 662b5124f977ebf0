package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Failure;

/** A folder into which files are written that never take the place of others. */
public final class DraftFolder {

  private final Outputs outputs;
  private final Path folder;

  /**
   * Makes the folder if need be.
   *
   * @param outputs of the command
   * @param name what messages call it
   * @throws Failure if it cannot be made, or is a link to somewhere else
   */
  public DraftFolder(Outputs outputs, Path folder, String name) {
    this.outputs = outputs;
    this.folder = folder;
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
    Path file = folder.resolve(fileName);
    boolean isTaken = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (isTaken || outputs.differsInCase(folder, fileName).isPresent()) {
      return false;
    }
    outputs.file(file, Replaces.nothing()).write(text);
    return true;
  }
}
