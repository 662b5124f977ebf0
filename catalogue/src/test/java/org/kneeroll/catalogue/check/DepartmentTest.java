package org.kneeroll.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * The catalogue of a whole department, from the neck to the foot: as it is, nothing is found, and
 * each single thing that is spoilt in it is found by its rule.
 */
class DepartmentTest {

  private static final Path FOLDER = Path.of("src/test/resources/department");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{2,}");

  /**
   * One thing that is done to the files.
   *
   * @param rule that has to speak of it
   * @param file in which it is done
   * @param edits what goes out, and what comes in for it
   */
  private record Spoilt(String rule, String file, List<Map.Entry<String, String>> edits) {

    @Override
    public String toString() {
      return rule + " in " + file + ": " + edits.get(0).getValue().strip();
    }

    String of(String text) {
      String changed = text;
      for (Map.Entry<String, String> edit : edits) {
        assertThat(changed).containsOnlyOnce(edit.getKey());
        changed = changed.replace(edit.getKey(), edit.getValue());
      }
      return changed;
    }
  }

  static Stream<Spoilt> spoilt() throws IOException {
    return BLANK_LINES
        .splitAsStream(Files.readString(FOLDER.resolve("spoilt.txt")))
        .filter(block -> !block.startsWith("#"))
        .map(block -> spoilt(block.lines().toList()));
  }

  private static Spoilt spoilt(List<String> lines) {
    List<Map.Entry<String, String>> edits = new ArrayList<>();
    int next = 1;
    while (next < lines.size()) {
      int added = after(next, '-', lines);
      int end = after(added, '+', lines);
      edits.add(Map.entry(text(lines.subList(next, added)), text(lines.subList(added, end))));
      next = end;
    }
    String[] head = lines.get(0).split(" ", 2);
    return new Spoilt(head[0], head[1], edits);
  }

  private static int after(int from, char sign, List<String> lines) {
    int line = from;
    while (line < lines.size() && lines.get(line).charAt(0) == sign) {
      line++;
    }
    assertThat(line).as("a line with %s in %s", sign, lines).isGreaterThan(from);
    return line;
  }

  private static String text(List<String> lines) {
    return String.join(
        "\n", lines.stream().map(line -> line.length() < 2 ? "" : line.substring(2)).toList());
  }

  private static List<Diagnostic> found(Shelf shelf) {
    return Checker.check(Library.of(shelf), ExampleFiles.TODAY).diagnostics();
  }

  private static Shelf shelf() {
    try {
      return Shelf.folder(FOLDER, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsFoundInItsFiles() {
    assertThat(found(shelf())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void whatIsSpoiltIsFoundByItsRuleWhereItStands(Spoilt spoilt) throws IOException {
    String text = spoilt.of(Files.readString(FOLDER.resolve(spoilt.file())));

    List<Diagnostic> found =
        found(shelf().saying(Map.of(spoilt.file(), text.getBytes(StandardCharsets.UTF_8))));

    assertThat(found)
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.rule().name()).isEqualTo(spoilt.rule());
              assertThat(diagnostic.primary().source().name()).isEqualTo(spoilt.file());
            });
  }
}
