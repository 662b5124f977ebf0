package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.pdf.file.SafePath;

/**
 * The files that one run of a command writes: the only way in which any command writes any.
 *
 * <p>The policy, for all of them. A file is written whole or not at all. It takes the place of
 * nothing but what its {@link Replaces} allows, unless the user says {@code --force}; of nothing
 * that the command reads; and of no other file that the command writes. A link stays, and what it
 * leads to is held to the same. Devices are written into, and all else that is no file is refused.
 *
 * <pre>{@code
 * Outputs outputs = Outputs.of(terminal).offeringForce(force).sparing(inputs);
 * Output place = outputs.file(path, Replaces.alike(PrintedFile::isUntouched)); // before any work
 * place.write(bytes);
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Outputs {

  private final Terminal terminal;
  private boolean offersForce;
  private boolean force;
  private final Set<Path> inputs = new LinkedHashSet<>();
  private final Map<String, String> claimed = new HashMap<>();
  private final Set<Path> tidied = new HashSet<>();
  private final Map<Path, Map<String, String>> namesByFolder = new HashMap<>();

  private Outputs(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The files of a command that is not to be forced. */
  public static Outputs of(Terminal terminal) {
    return new Outputs(terminal);
  }

  /**
   * Lets messages name {@code --force}.
   *
   * @param given whether the user has said it
   */
  public Outputs offeringForce(boolean given) {
    offersForce = true;
    force = given;
    return this;
  }

  /** Adds files that the command reads: none of them is ever written over. */
  public Outputs sparing(Collection<Path> read) {
    read.forEach(path -> inputs.add(terminal.resolve(path)));
    return this;
  }

  /**
   * A file in a folder that is there.
   *
   * @throws Failure if nothing may or can be written there
   */
  public Output file(Path path, Replaces replaces) {
    return output(path, replaces, false);
  }

  /**
   * A file, with the folders that it needs; they are made when it is written.
   *
   * @throws Failure if nothing may or can be written there
   */
  public Output fileInNewFolders(Path path, Replaces replaces) {
    return output(path, replaces, true);
  }

  /**
   * What a user asks for with {@code -o}: a file, a folder for a file of the usual name, or {@code
   * -} for standard output.
   *
   * @param wanted null for the usual name in the working directory
   * @param usualName a plain file name
   * @throws Failure if nothing may or can be written there
   */
  public Output place(@Nullable String wanted, String usualName, Replaces replaces) {
    if ("-".equals(wanted)) {
      claim("standard output", "-");
      return Output.standard(terminal);
    }
    String asked = wanted == null ? usualName : wanted;
    Path path = path(asked);
    // A folder that has the usual name of the file is no place that was asked for.
    boolean into = wanted != null && isFolder(asked);
    if (!into && asked.endsWith("/")) {
      throw Failure.io("there is no folder " + asked + "; make it first, or choose another place");
    }
    return file(into ? path.resolve(usualName) : path, replaces);
  }

  /** Whether what a user asks for is a folder that is there. */
  public boolean isFolder(String wanted) {
    return Files.isDirectory(terminal.resolve(path(wanted)));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw Failure.usage("`" + text + "` cannot be a file's name: " + e.getReason());
    }
  }

  private Output output(Path path, Replaces replaces, boolean makesFolders) {
    Output output = Output.of(terminal, this, path, replaces, makesFolders);
    output.check();
    return output;
  }

  boolean offersForce() {
    return offersForce;
  }

  boolean isForced() {
    return force;
  }

  /** Whether a file that is there is one that the command reads, under whatever name. */
  boolean isInput(Path there) throws IOException {
    for (Path input : inputs) {
      if (input.equals(there) || (Files.exists(input) && Files.isSameFile(input, there))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Notes that something is written to a place.
   *
   * @param key the same for places that are one on any system
   * @throws Failure if something else is written there already
   */
  void claim(String name, String key) {
    String before = claimed.putIfAbsent(SafePath.folded(key), name);
    if (before != null) {
      throw Failure.usage(
          (before.equals(name)
                  ? "two files of this command would go into " + name
                  : before + " and " + name + " are one file on some systems")
              + "; choose a place of its own for each");
    }
  }

  /**
   * A file in a folder whose name is another's on this system, and the same on others.
   *
   * @param name which is not in the folder
   */
  Optional<String> differsInCase(Path folder, String name) {
    return Optional.ofNullable(names(folder).get(SafePath.folded(name)));
  }

  /** The names in a folder, by what they are on systems that know no capital letters. */
  private Map<String, String> names(Path folder) {
    return namesByFolder.computeIfAbsent(
        folder,
        place -> {
          Map<String, String> names = new HashMap<>();
          try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
            for (Path entry : entries) {
              String name = entry.getFileName().toString();
              names.put(SafePath.folded(name), name);
            }
          } catch (IOException | DirectoryIteratorException e) {
            // Whether the folder can be written into is seen when that is tried.
          }
          return names;
        });
  }

  /** Takes away what commands that were killed have left in a folder, once. */
  void tidy(Path folder) {
    if (tidied.add(folder)) {
      Leftovers.tidy(folder);
    }
  }

  /** Notes that a file is in a folder now. */
  void wrote(Path folder, String name) {
    Map<String, String> names = namesByFolder.get(folder);
    if (names != null) {
      names.put(SafePath.folded(name), name);
    }
  }
}
