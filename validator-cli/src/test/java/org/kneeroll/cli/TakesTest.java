package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a catalogue uses of the built-in one is named in it, or written out, and prints the same.
 */
class TakesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "--fix, inherited, false",
    "--fix=own, inherited, false",
    "--fix, inherited, true",
    "--fix=own, inherited, true",
    "--fix, frozen/2026-11/clinic, false",
    "--fix=own, frozen/2026-11/clinic, false",
  })
  void isSaidByAnEditThatKeepsTheFileAndTheWords(String fix, String from, boolean windows)
      throws IOException {
    Fixtures.copy(from, folder);
    Path file = folder.resolve("catalogue.yaml");
    if (windows) {
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }
    String before = Files.readString(file);
    String shown = exercises();
    assertThat(unsaid()).isEqualTo(1);

    CommandRun.in(folder, "validate", fix, ".");

    String after = Files.readString(file);
    assertThat(after.lines()).containsSubsequence(before.lines().toList());
    assertThat(after.contains("takes:")).isEqualTo(fix.equals("--fix"));
    assertThat(after.replace("\r\n", "").contains("\n")).isEqualTo(!windows);
    assertThat(unsaid()).isZero();
    assertThat(exercises()).isEqualTo(shown);
    CommandRun.in(folder, "validate", fix, ".");
    assertThat(file).content().isEqualTo(after);
  }

  @Test
  void isNotAskedOfACatalogueThatUsesNothing() throws IOException {
    Fixtures.write(folder.resolve("catalogue.yaml"), "name: Ours", "language: en-GB");

    assertThat(unsaid()).isZero();
  }

  @Test
  void hasOneOtherWayAndSaysSo() {
    CommandRun run = CommandRun.in(folder, "validate", "--fix=all", ".");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--fix=all is not known", "--fix=own");
  }

  private int unsaid() {
    return (int)
        CommandRun.in(folder, "validate", ".", "--format", "concise")
            .out()
            .lines()
            .filter(line -> line.contains("[takes-unsaid]"))
            .count();
  }

  /** All that exercises and leaflets say, less the places that it is from. */
  private String exercises() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(TakesTest::isItem).sorted().toList()) {
        CommandRun run = CommandRun.in(folder, "show", file.toString(), "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        all.append(run.out().split("\"values\"", 2)[0]);
      }
    }
    assertThat(all.toString()).contains("\"stop-rules\"");
    return all.toString();
  }

  private static boolean isItem(Path file) {
    String parent = String.valueOf(file.getParent().getFileName());
    return file.toString().matches(".*\\.(yaml|json)")
        && (parent.equals("exercises") || parent.equals("leaflets"));
  }
}
