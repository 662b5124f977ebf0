package org.kneeroll.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;

/** Where a PDF or a picture goes. */
public final class Destination {

  private final Terminal terminal;
  private final @Nullable Path path;
  private final String name;

  private Destination(Terminal terminal, @Nullable Path path, String name) {
    this.terminal = terminal;
    this.path = path;
    this.name = name;
  }

  /**
   * Finds the place, before any work is done for it.
   *
   * @param output what the user asks for, or null
   * @param id of the leaflet, which names the file where the user does not
   * @param input the leaflet's own file, which is never written over; or null
   * @throws Failure if nothing can be written there
   */
  public static Destination of(
      Terminal terminal, @Nullable String output, String id, @Nullable Path input) {
    return of(terminal, output, id + ".pdf", input, true);
  }

  /**
   * Finds the place of a picture.
   *
   * @param output what the user asks for, or null
   * @param file the name of the file where the user gives none
   * @throws Failure if nothing can be written there
   */
  public static Destination ofPicture(Terminal terminal, @Nullable String output, String file) {
    return of(terminal, output, file, null, !file.endsWith(".svg"));
  }

  private static Destination of(
      Terminal terminal,
      @Nullable String output,
      String file,
      @Nullable Path input,
      boolean sparesSvg) {
    if ("-".equals(output)) {
      return new Destination(terminal, null, "standard output");
    }
    Path wanted = path(output == null ? file : output);
    Path absolute = terminal.resolve(wanted);
    if (Files.isDirectory(absolute)) {
      wanted = wanted.resolve(file);
      absolute = terminal.resolve(wanted);
    }
    String name = terminal.name(wanted);
    Path folder = absolute.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Failure.io(
          "there is no folder for "
              + name
              + "; make the folder first, or choose another place with -o");
    }
    if (!Files.isWritable(folder)) {
      throw Failure.io("cannot write " + name + ": permission denied in its folder");
    }
    if (Files.isDirectory(absolute)) {
      throw Failure.io("cannot write " + name + ": a folder has that name");
    }
    requireNoInput(absolute, name, input, sparesSvg);
    return new Destination(terminal, absolute, name);
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw Failure.usage("`" + text + "` cannot be a file's name: " + e.getReason());
    }
  }

  private static void requireNoInput(
      Path target, String name, @Nullable Path input, boolean sparesSvg) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean content =
        lower.endsWith(".yaml")
            || lower.endsWith(".yml")
            || lower.endsWith(".json")
            || (sparesSvg && lower.endsWith(".svg"));
    try {
      boolean same = input != null && Files.exists(target) && Files.isSameFile(target, input);
      if (same || (content && Files.exists(target))) {
        throw Failure.usage(
            name + " is content, and is never written over; choose another name with -o");
      }
    } catch (IOException e) {
      throw Failure.io("cannot read " + name + ": " + IoReason.of(e));
    }
  }

  /** What to call the place; empty for standard output. */
  public Optional<String> name() {
    return path == null ? Optional.empty() : Optional.of(name);
  }

  /**
   * Writes the whole file.
   *
   * @throws Failure if it cannot be written; what stood there before still does
   */
  public void write(byte[] bytes) {
    try {
      if (path == null) {
        terminal.bytes().write(bytes);
        terminal.bytes().flush();
      } else {
        WholeFile.write(path, bytes);
      }
    } catch (IOException e) {
      throw Failure.io("cannot write " + name + ": " + IoReason.of(e));
    }
  }
}
