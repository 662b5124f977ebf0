package org.kneeroll.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;

/**
 * One place to which a command writes, under the policy of {@link Outputs}. It is looked at before
 * any work is done for it, and once more when it is written.
 */
public final class Output {

  /** Of a larger file only the beginning is looked at: Kneeroll makes none. */
  private static final int MOST_BYTES = 64 << 20;

  private static final int BEGINNING_BYTES = 4096;

  private static final int MOST_LINKS = 40;

  /** What the shell handed over: it is written into, whatever is at its other end. */
  private static final Pattern HANDED_OVER =
      Pattern.compile("/dev/(?:std(?:out|err)|fd/[0-9]+)|/proc/[^/]+/fd/[0-9]+");

  private static final Pattern STANDARD =
      Pattern.compile("/dev/(?:stdout|fd/1)|/proc/(?:self|thread-self)/fd/1");

  /**
   * What a file is, in the mode that POSIX gives it: a character device such as {@code /dev/null}.
   */
  private static final int KIND_OF_FILE = 0xF000;

  private static final int CHARACTER_DEVICE = 0x2000;
  private static final int PIPE = 0x1000;

  private final Terminal terminal;
  private final @Nullable Outputs outputs;
  private final @Nullable Path path;
  private final String name;
  private final Replaces replaces;
  private final boolean makesFolders;

  private Output(
      Terminal terminal,
      @Nullable Outputs outputs,
      @Nullable Path path,
      String name,
      Replaces replaces,
      boolean makesFolders) {
    this.terminal = terminal;
    this.outputs = outputs;
    this.path = path;
    this.name = name;
    this.replaces = replaces;
    this.makesFolders = makesFolders;
  }

  static Output standard(Terminal terminal) {
    return new Output(terminal, null, null, "standard output", Replaces.nothing(), false);
  }

  static Output of(
      Terminal terminal, Outputs outputs, Path path, Replaces replaces, boolean makesFolders) {
    Path absolute = terminal.resolve(path);
    return STANDARD.matcher(absolute.toString()).matches()
        ? standard(terminal)
        : new Output(terminal, outputs, absolute, terminal.name(path), replaces, makesFolders);
  }

  /** What to call the place; empty for standard output. */
  public Optional<String> name() {
    return path == null ? Optional.empty() : Optional.of(name);
  }

  /** What is at the place. */
  private sealed interface Found {
    /** Nothing; a link may lead to it. */
    record Free(Path file) implements Found {}

    /** A file that may give way. */
    record Older(Path file) implements Found {}

    /** Something that is written into. */
    record Device(Path file) implements Found {}
  }

  /** Looks at the place before any work is done. */
  void check() {
    if (path != null && outputs != null) {
      Found found = find(path, outputs);
      if (found instanceof Found.Free free) {
        outputs.claim(name, place(free.file()));
      } else if (found instanceof Found.Older older) {
        outputs.claim(name, place(older.file()));
      }
    }
  }

  /** A file's place under the real name of its folder. */
  private static String place(Path file) {
    Path folder = file.getParent();
    try {
      return folder == null ? file.toString() : folder.toRealPath() + "/" + file.getFileName();
    } catch (IOException e) {
      return file.toString();
    }
  }

  /**
   * Writes the whole file.
   *
   * @throws Failure if it may not or cannot be written; what stood there before still does
   */
  public void write(byte[] bytes) {
    try {
      if (path == null || outputs == null) {
        intoStandardOutput(bytes);
        return;
      }
      Found found = find(path, outputs);
      if (found instanceof Found.Device device) {
        into(device.file(), bytes);
      } else if (found instanceof Found.Older older) {
        tidy(older.file(), outputs);
        WholeFile.replace(older.file(), bytes);
      } else if (found instanceof Found.Free free) {
        create(free.file(), bytes, outputs);
      }
    } catch (FileAlreadyExistsException e) {
      throw taken();
    } catch (IOException e) {
      throw Failure.io("cannot write " + name + ": " + IoReason.of(e));
    }
  }

  /** Writes the whole file in UTF-8. */
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void intoStandardOutput(byte[] bytes) throws IOException {
    terminal.bytes().write(bytes);
    terminal.bytes().flush();
  }

  /** At the other end may be a file of the shell's, to which others write as well. */
  private void into(Path device, byte[] bytes) throws IOException {
    if (STANDARD.matcher(device.toString()).matches()) {
      intoStandardOutput(bytes);
      return;
    }
    try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.APPEND)) {
      out.write(bytes);
    }
  }

  private void create(Path file, byte[] bytes, Outputs all) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      if (makesFolders) {
        makeFolder(folder);
      }
      tidy(file, all);
      WholeFile.create(file, bytes);
      all.wrote(folder, String.valueOf(file.getFileName()));
    }
  }

  private void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw Failure.io("cannot write " + name + ": " + terminal.name(folder) + " is no folder");
    } catch (IOException e) {
      throw Failure.io("cannot make the folder " + terminal.name(folder) + ": " + IoReason.of(e));
    }
  }

  private static void tidy(Path file, Outputs all) {
    Path folder = file.getParent();
    if (folder != null) {
      all.tidy(folder);
    }
  }

  private Failure taken() {
    return Failure.usage(name + " is there already, and is left as it is; choose another name");
  }

  /** Finds what is at a place, and refuses what nothing may or can be written to. */
  private Found find(Path start, Outputs all) {
    Path file = start;
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (HANDED_OVER.matcher(file.toString()).matches()) {
        return new Found.Device(file);
      }
      if (replaces.isNothing()) {
        throw taken();
      }
      if (links == MOST_LINKS) {
        throw Failure.io("cannot write " + name + ": it is a link that leads nowhere");
      }
      file = followed(file);
    }
    if (HANDED_OVER.matcher(file.toString()).matches()) {
      return new Found.Device(file);
    }
    BasicFileAttributes there = attributes(file);
    if (there == null) {
      requireFreePlace(file, all);
      return new Found.Free(file);
    }
    if (there.isDirectory()) {
      throw Failure.io("cannot write " + name + ": a folder has that name");
    }
    if (!there.isRegularFile()) {
      return device(file);
    }
    requireMayReplace(file, all);
    requireWritable(file);
    return new Found.Older(file);
  }

  private @Nullable BasicFileAttributes attributes(Path file) {
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return null;
    }
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw Failure.io("cannot write " + name + ": " + IoReason.of(e));
    }
  }

  private Path followed(Path link) {
    try {
      return link.resolveSibling(Files.readSymbolicLink(link));
    } catch (IOException e) {
      throw Failure.io("cannot write " + name + ": " + IoReason.of(e));
    }
  }

  private void requireFreePlace(Path file, Outputs all) {
    Path folder = file.getParent();
    if (folder == null || (!Files.isDirectory(folder) && !makesFolders)) {
      throw Failure.io(
          "there is no folder for " + name + "; make the folder first, or choose another place");
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    if (!Files.isWritable(folder)) {
      throw Failure.io("cannot write " + name + ": permission denied in its folder");
    }
    String own = String.valueOf(file.getFileName());
    Optional<String> other = all.differsInCase(folder, own).filter(there -> !there.equals(own));
    if (other.isPresent() && !all.isForced()) {
      throw Failure.usage(
          name
              + " and "
              + other.get()
              + ", which is there already, are one file on some systems"
              + whatToDo(all));
    }
  }

  private Found device(Path file) {
    int kind;
    try {
      kind = ((Integer) Files.getAttribute(file, "unix:mode")) & KIND_OF_FILE;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      kind = 0;
    }
    if (kind == CHARACTER_DEVICE) {
      return new Found.Device(file);
    }
    throw Failure.io(
        "cannot write "
            + name
            + (kind == PIPE
                ? ": it is a named pipe; have standard output sent into it, or name a file"
                : ": it is a device or a connection and no file"));
  }

  private void requireMayReplace(Path file, Outputs all) {
    byte[] there;
    boolean isWhole;
    try {
      if (all.isInput(file)) {
        throw Failure.usage(
            name + " is read by this command, and is never written over; choose another place");
      }
      if (replaces.isNothing() && !all.isForced()) {
        throw taken();
      }
      if (all.isForced() && replaces.yieldsToForce()) {
        return;
      }
      isWhole = Files.size(file) <= MOST_BYTES;
      there = read(file, isWhole ? MOST_BYTES : BEGINNING_BYTES);
    } catch (IOException e) {
      throw Failure.io("cannot read " + name + ", which is there already: " + IoReason.of(e));
    }
    if (isWhole && replaces.allows(there)) {
      return;
    }
    if (replaces.isEdit()) {
      throw Failure.io(name + " was changed meanwhile, and is left as it is; try again");
    }
    throw Failure.usage(
        name + " is " + LiesThere.of(name, there) + ", and is not written over" + whatToDo(all));
  }

  private static byte[] read(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  private static String whatToDo(Outputs all) {
    return all.offersForce()
        ? "; choose another place, or write over it with --force"
        : "; choose another place";
  }

  /** A file that nobody may write is not put aside, though its folder would allow that. */
  private void requireWritable(Path file) {
    boolean writable = Files.isWritable(file);
    PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (writable && view != null) {
      try {
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        writable =
            permissions.contains(PosixFilePermission.OWNER_WRITE)
                || permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE);
      } catch (IOException e) {
        writable = false;
      }
    }
    Path folder = file.getParent();
    if (!writable) {
      throw Failure.io("cannot write " + name + ": it is read-only");
    }
    if (folder == null || !Files.isWritable(folder)) {
      throw Failure.io("cannot write " + name + ": permission denied in its folder");
    }
  }
}
