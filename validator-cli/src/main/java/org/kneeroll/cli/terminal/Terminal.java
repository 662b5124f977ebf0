package org.kneeroll.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.kneeroll.cli.render.DiagnosticPrinter;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.render.Visible;
import org.kneeroll.cli.render.VisibleWriter;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.project.ReportFormat;
import org.kneeroll.figures.store.FigureFolder;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command reads and writes, so that a test can put others in their place.
 *
 * <p>All text goes through a {@link VisibleWriter}, whoever writes it: no word of a file, an
 * argument or an exception reaches a terminal as something that it obeys.
 *
 * @param in standard input
 * @param bytes standard output for files, such as a PDF
 * @param out standard output for text, in UTF-8; nothing passes that is not {@link Visible}
 * @param err standard error, in UTF-8; the same
 * @param palette whether messages are coloured
 * @param directory the working directory
 * @param clock says which day it is, for reviews that are due
 * @param figures the folder where figures are kept that took long to draw, or null for none
 * @param columns how wide a line may be; asked for only where a table is printed
 * @param showsProgress whether somebody watches standard error, and sees how far a long run is
 */
public record Terminal(
    InputStream in,
    OutputStream bytes,
    PrintWriter out,
    PrintWriter err,
    Palette palette,
    Path directory,
    Clock clock,
    @Nullable Path figures,
    IntSupplier columns,
    boolean showsProgress) {

  /** Wide enough for a table, and still readable in a file or a pager. */
  private static final int DEFAULT_WIDTH = 100;

  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 140;

  /** A way for visible text, that knows what it leads to. */
  private static final class VisibleText extends PrintWriter {

    private final PrintWriter stream;

    VisibleText(PrintWriter stream) {
      super(new VisibleWriter(stream));
      this.stream = stream;
    }

    static PrintWriter to(PrintWriter stream) {
      return stream instanceof VisibleText ? stream : new VisibleText(stream);
    }
  }

  /** Lets nothing but visible text through. */
  public Terminal {
    out = VisibleText.to(out);
    err = VisibleText.to(err);
  }

  /** The process's own. */
  public static Terminal system() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Terminal(
        System.in,
        out,
        new PrintedText(out),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        palette(System.getenv(), Ansi.AUTO.enabled()),
        Path.of("").toAbsolutePath(),
        Clock.system(ZoneId.systemDefault()),
        FigureFolder.usual(System.getenv(), System.getProperty("os.name", ""), userHome()),
        Terminal::systemColumns,
        Boolean.getBoolean("kneeroll.progress"));
  }

  /**
   * Whether to use colours, by the variables that people set for all their commands.
   *
   * @param environment {@code NO_COLOR} (no-color.org) weighs more than {@code CLICOLOR_FORCE} and
   *     {@code FORCE_COLOR}, these more than {@code CLICOLOR=0} and {@code TERM=dumb}
   * @param isTerminal whether standard output is a terminal that shows colours
   */
  public static Palette palette(Map<String, String> environment, boolean isTerminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return Palette.PLAIN;
    }
    if (isOn(environment.get("CLICOLOR_FORCE")) || isOn(environment.get("FORCE_COLOR"))) {
      return Palette.ANSI;
    }
    boolean refused =
        "0".equals(environment.get("CLICOLOR")) || "dumb".equals(environment.get("TERM"));
    return isTerminal && !refused ? Palette.ANSI : Palette.PLAIN;
  }

  private static boolean isOn(@Nullable String variable) {
    return variable != null && !variable.isEmpty() && !variable.equals("0");
  }

  private static String userHome() {
    return System.getProperty("user.home", "");
  }

  /** The terminal's width, from the environment or from the terminal itself. */
  @SuppressWarnings("SystemConsoleNull")
  private static int systemColumns() {
    String given = System.getenv("COLUMNS");
    if (given != null && given.matches("[0-9]{1,4}")) {
      return Integer.parseInt(given);
    }
    // From JDK 22 on it is never null; asking then costs a moment and no more.
    if (System.console() == null) {
      return DEFAULT_WIDTH;
    }
    CommandSpec asked = CommandSpec.create();
    asked.usageMessage().autoWidth(true);
    return asked.usageMessage().width();
  }

  /** Why not all text could be printed on standard output; empty if it was. */
  public Optional<IOException> printFailure() {
    out.flush();
    return PrintedText.failure(help());
  }

  /** The day on which the command runs, where it runs. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** How wide a line of a table may be; lines longer than that are hard to read. */
  public int width() {
    return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, columns.getAsInt()));
  }

  /**
   * Standard output for texts of help, which hold nobody's words but this command's own, and escape
   * sequences that the library for command lines puts into them.
   */
  public PrintWriter help() {
    return out instanceof VisibleText text ? text.stream : out;
  }

  /** Writes a line to standard output; a line ends alike on all systems, and stays one. */
  public void say(String line) {
    out.print(oneLine(line));
    out.flush();
  }

  /** Writes a line to standard error. */
  public void complain(String line) {
    err.print(oneLine(line));
    err.flush();
  }

  /** A line break in somebody's words, such as the name of a file, cannot begin another message. */
  private static String oneLine(String line) {
    return line.replace("\r", "\u240D").replace("\n", "\u240A") + "\n";
  }

  /** Shows diagnostics on standard error; nothing for none. */
  public void show(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return; // a printer quotes the rules, and to load them all takes a while at a cold start
    }
    err.print(DiagnosticPrinter.of(ReportFormat.FULL, palette).print(diagnostics));
    err.flush();
  }

  /**
   * A path of the command line, which is no path yet.
   *
   * @throws Failure if no file can be called so on this system
   */
  public static Path path(String text) {
    if (text.isEmpty()) {
      // Of a script whose variable is empty; taken for this folder, it would do what nobody meant.
      throw Failure.usage("a name of a file or folder is empty; write . for this folder");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw Failure.usage("`" + text + "` cannot be the name of a file on this system");
    }
  }

  /** How messages call a path: from the working directory where it was given so or lies within. */
  public String name(Path path) {
    Path absolute = directory.resolve(path).normalize();
    Path shown =
        path.isAbsolute() && !absolute.startsWith(directory)
            ? absolute
            : directory.relativize(absolute);
    return shown.toString().replace('\\', '/');
  }

  /** A path of the command line, from the working directory. */
  public Path resolve(Path path) {
    return directory.resolve(path).normalize();
  }
}
