package org.kneeroll.cli.filled;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kneeroll.cli.input.PdfInputs;
import org.kneeroll.cli.terminal.Progress;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.pdf.read.FilledField;
import org.kneeroll.pdf.read.FilledFile;
import org.kneeroll.pdf.read.FilledLeaflet;
import org.kneeroll.pdf.read.FilledLeaflets;
import org.kneeroll.pdf.read.FormData;
import org.kneeroll.pdf.read.Reading;

/** Reads files that came back, each in the way of its kind, and compares them with one another. */
public final class Returns {

  private final Terminal terminal;
  private final PdfInputs inputs;
  private final String password;
  private final List<ReadFile> read = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<Path, FilledFile> byPath = new HashMap<>();
  private final Map<String, String> byBytes = new HashMap<>();

  /** A file of form data, which waits until all PDFs are read. */
  private record Waiting(int place, Path path, FormData data) {}

  private Returns(Terminal terminal, String password) {
    this.terminal = terminal;
    this.inputs = new PdfInputs(terminal);
    this.password = password;
  }

  /**
   * Reads files.
   *
   * @param password that opens those that are locked; empty for none
   */
  public static Returns of(List<Path> files, String password, Terminal terminal) {
    Returns returns = new Returns(terminal, password);
    List<Waiting> waiting = new ArrayList<>();
    try (Progress progress = Progress.of(terminal, files.size())) {
      for (Path file : files) {
        progress.next(terminal.name(file));
        returns.inputs.bytes(file, returns.problems).ifPresent(b -> returns.add(file, b, waiting));
      }
    }
    waiting.forEach(returns::complete);
    returns.compare();
    return returns;
  }

  /** All files that could be opened, in their order. */
  public List<ReadFile> read() {
    return read;
  }

  /** A sentence for each file that could not be read. */
  public List<String> problems() {
    return problems;
  }

  /** A sentence for each likeness of files that may mean that something was counted twice. */
  public List<String> notes() {
    return notes;
  }

  private void add(Path file, byte[] bytes, List<Waiting> waiting) {
    String name = terminal.name(file);
    String before = bytes.length == 0 ? null : byBytes.putIfAbsent(digest(bytes), name);
    if (before != null) {
      Reading<FilledFile> first =
          read.stream()
              .filter(other -> other.name().equals(before))
              .findFirst()
              .orElseThrow()
              .reading();
      read.add(new ReadFile(name, before, first));
      notes.add(name + " is the same file as " + before + ", byte for byte: it is shown once");
      return;
    }
    Reading<FilledFile> reading;
    if (FormData.isFormData(bytes)) {
      Reading<FormData> data = FormData.read(bytes);
      if (data instanceof Reading.Done<FormData> done) {
        waiting.add(new Waiting(read.size(), file, done.value()));
        reading = new Reading.Done<>(done.value().in(null));
      } else {
        reading = new Reading.Failed<>(((Reading.Failed<FormData>) data).obstacle());
      }
    } else {
      reading = FilledLeaflets.read(bytes, password);
    }
    if (reading instanceof Reading.Done<FilledFile> done) {
      if (done.value().leaflets().isEmpty() && !FormData.isFormData(bytes)) {
        problems.add(name + ": nothing in it tells of a leaflet; its fields are shown alone");
      }
      byPath.put(terminal.resolve(file), done.value());
    } else if (reading instanceof Reading.Failed<FilledFile> failed) {
      problems.add("cannot read " + name + ": " + failed.obstacle().message());
    }
    read.add(new ReadFile(name, "", reading));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Puts form data into the fields of its PDF, which lies beside it or is known by its number. */
  private void complete(Waiting waiting) {
    String name = terminal.name(waiting.path());
    FilledFile form = form(waiting.path(), waiting.data());
    if (form == null) {
      String pdf = waiting.data().pdf();
      problems.add(
          name
              + " was read without its leaflet: put "
              + (pdf.isEmpty() ? "the PDF that was filled in" : "`" + pdf + "`")
              + " beside it");
    }
    Reading<FilledFile> reading = new Reading.Done<>(waiting.data().in(form));
    read.replaceAll(
        file -> {
          boolean isIt = file.name().equals(name) || file.sameAs().equals(name);
          return isIt ? new ReadFile(file.name(), file.sameAs(), reading) : file;
        });
  }

  private @Nullable FilledFile form(Path path, FormData data) {
    String identifier = data.identifier();
    if (!identifier.isEmpty()) {
      for (FilledFile file : byPath.values()) {
        if (file.identifier().equals(identifier) && !file.leaflets().isEmpty()) {
          return file;
        }
      }
    }
    Path beside = beside(path, data.pdf());
    if (beside == null) {
      return null;
    }
    FilledFile known = byPath.get(terminal.resolve(beside));
    if (known != null) {
      return known.leaflets().isEmpty() ? null : known;
    }
    Optional<byte[]> bytes =
        Files.isRegularFile(terminal.resolve(beside))
            ? inputs.bytes(beside, new ArrayList<>())
            : Optional.empty();
    return bytes.isPresent()
            && FilledLeaflets.read(bytes.get(), password) instanceof Reading.Done<FilledFile> done
            && !done.value().leaflets().isEmpty()
        ? done.value()
        : null;
  }

  private static @Nullable Path beside(Path path, String name) {
    if (name.isBlank() || name.indexOf('\0') >= 0 || name.equals("..") || name.equals(".")) {
      return null;
    }
    try {
      return path.resolveSibling(name);
    } catch (InvalidPathException strange) {
      return null;
    }
  }

  /** One leaflet of a file, with what the user calls the file. */
  private record Named(String file, FilledLeaflet leaflet) {}

  private void compare() {
    Map<String, List<Named>> byLeaflet = new TreeMap<>();
    for (ReadFile file : read) {
      if (file.sameAs().isEmpty() && file.reading() instanceof Reading.Done<FilledFile> done) {
        for (FilledLeaflet leaflet : done.value().leaflets()) {
          byLeaflet
              .computeIfAbsent(leaflet.id(), id -> new ArrayList<>())
              .add(new Named(file.name(), leaflet));
        }
      }
    }
    byLeaflet.forEach(
        (id, leaflets) -> {
          compareVersions(id, leaflets);
          compareAnswers(id, leaflets);
        });
  }

  private void compareVersions(String id, List<Named> leaflets) {
    Map<String, String> firstOf = new LinkedHashMap<>();
    leaflets.forEach(one -> firstOf.putIfAbsent(one.leaflet().version(), one.file()));
    if (firstOf.size() > 1) {
      List<String> versions = new ArrayList<>();
      firstOf.forEach((version, file) -> versions.add(version + " (" + file + ")"));
      notes.add(
          id
              + " came back in versions "
              + String.join(", ", versions)
              + ": what they prescribe may differ");
    }
  }

  private void compareAnswers(String id, List<Named> leaflets) {
    Map<List<String>, Named> byAnswers = new HashMap<>();
    Map<String, Named> byPerson = new HashMap<>();
    for (Named one : leaflets) {
      if (one.leaflet().isUntouched()) {
        continue;
      }
      List<String> answers =
          one.leaflet().entries().stream()
              .map(entry -> entry.field() + "\n" + entry.written())
              .toList();
      Named alike = byAnswers.putIfAbsent(answers, one);
      String person = person(one.leaflet());
      Named same = person.isEmpty() ? null : byPerson.putIfAbsent(person, one);
      if (alike != null) {
        notes.add(
            two(alike, one)
                + " say the same in every field of "
                + id
                + ": see that no one"
                + " counts twice");
      } else if (same != null) {
        notes.add(two(same, one) + " are " + id + " from one name, and say different things");
      }
    }
  }

  private static String two(Named one, Named other) {
    return one.file().equals(other.file())
        ? "two leaflets in " + one.file()
        : one.file() + " and " + other.file();
  }

  private static String person(FilledLeaflet leaflet) {
    return leaflet.entries().stream()
        .filter(entry -> entry.subject().quantity().equals("name"))
        .map(FilledField::written)
        .map(name -> name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}
