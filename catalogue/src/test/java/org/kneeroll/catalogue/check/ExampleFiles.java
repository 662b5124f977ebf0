package org.kneeroll.catalogue.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;

/**
 * The files of an example: a fixture of a rule, or a fenced block of a rule's page.
 *
 * <p>A line such as {@code # exercises/knee-lift.yaml} begins a file; without one, the example is
 * the one exercise {@code exercises/example.yaml}. Each file gives only the keys that matter: the
 * others come from {@code rules/skeleton}, unless a line such as {@code # no sources} takes one
 * out. Lines end in what they are expected to raise: {@code # expect: part of the message}.
 *
 * @param files whole files by their path
 */
record ExampleFiles(Map<String, String> files) {

  /** A day on which nothing in the skeletons is due. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Path SKELETONS = Path.of("src/test/resources/rules/skeleton");
  private static final Pattern FILE = Pattern.compile("# ([a-z0-9-]+(?:/[a-z0-9-]+)*\\.yaml)");
  private static final Pattern WITHOUT = Pattern.compile("# no ([a-z-]+)");
  private static final Pattern KEY = Pattern.compile("([a-z-]+):.*");
  private static final Pattern EXPECTED = Pattern.compile("# expect: (.+)$");

  /**
   * What is reported, or expected to be.
   *
   * @param file the path of the file
   * @param line as it stands in the file, without what is expected of it
   * @param message the whole of it, or a part for what is expected
   */
  record Report(String file, String line, String message) {}

  /** Takes an example apart and completes its files. */
  static ExampleFiles of(String text) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> part = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher file = FILE.matcher(line.strip());
      if (file.matches()) {
        part = new ArrayList<>();
        parts.put(file.group(1), part);
      } else {
        part.add(line);
        if (parts.isEmpty()) {
          parts.put("exercises/example.yaml", part);
        }
      }
    }
    Map<String, String> files = new LinkedHashMap<>();
    parts.forEach((path, lines) -> files.put(path, completed(path, lines)));
    return new ExampleFiles(files);
  }

  private static String completed(String path, List<String> lines) {
    Set<String> given = new HashSet<>();
    for (String line : lines) {
      for (Pattern pattern : List.of(KEY, WITHOUT)) {
        Matcher key = pattern.matcher(line);
        if (key.matches()) {
          given.add(key.group(1));
        }
      }
    }
    List<String> whole = new ArrayList<>();
    boolean replaced = false;
    for (String line : given.contains("variant-of") ? List.<String>of() : skeleton(path)) {
      Matcher key = KEY.matcher(line);
      replaced = key.matches() ? given.contains(key.group(1)) : replaced;
      if (!replaced) {
        whole.add(line);
      }
    }
    whole.addAll(lines);
    return String.join("\n", whole) + "\n";
  }

  private static List<String> skeleton(String path) {
    String kind =
        path.startsWith("exercises/")
            ? "exercise.yaml"
            : path.startsWith("leaflets/")
                ? "leaflet.yaml"
                : path.substring(path.lastIndexOf('/') + 1);
    try {
      Path file = SKELETONS.resolve(kind);
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(kind, e);
    }
  }

  /** What the checker says about the files, over the built-in catalogue. */
  List<Diagnostic> diagnostics() {
    Shelf shelf = Shelf.empty();
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      shelf = shelf.and(Shelf.text(file.getKey(), bytes));
    }
    return Checker.check(Library.of(shelf), TODAY).diagnostics();
  }

  /** A diagnostic by the line in which it stands. */
  static Report report(Diagnostic diagnostic) {
    SourceText source = diagnostic.primary().source();
    String line = source.line(source.position(diagnostic.primary().span().start()).line());
    return new Report(
        source.name(), EXPECTED.matcher(line).replaceFirst("").strip(), diagnostic.message());
  }

  /** All that the files expect, in the order of their lines. */
  List<Report> expected() {
    List<Report> expected = new ArrayList<>();
    files.forEach(
        (path, text) ->
            text.lines()
                .forEach(
                    line -> {
                      Matcher found = EXPECTED.matcher(line);
                      if (found.find()) {
                        String rest = line.substring(0, found.start()).strip();
                        for (String message : found.group(1).split(" \\| ", -1)) {
                          expected.add(new Report(path, rest, message.strip()));
                        }
                      }
                    }));
    return expected;
  }
}
