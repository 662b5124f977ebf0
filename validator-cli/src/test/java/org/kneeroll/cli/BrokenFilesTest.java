package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.testing.Golden;

/**
 * Files with defects of all sorts, each with all that an author is told about it. Each golden file
 * was read as a clinician would: every defect is there, at its place, and none besides.
 */
class BrokenFilesTest {

  static List<String> broken() {
    return Fixtures.names("broken");
  }

  static List<String> brokenYaml() {
    return broken().stream().filter(name -> name.endsWith(".yaml")).toList();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isShownWithAllItsDefects(String name) {
    CommandRun run = CommandRun.in(Fixtures.folder("broken"), "validate", name);

    Golden.assertMatches("broken/" + Fixtures.stem(name) + ".txt", run.transcript());
  }

  @ParameterizedTest
  @MethodSource("brokenYaml")
  void isShownAlikeWithWindowsLineEnds(String name, @TempDir Path folder) throws IOException {
    String text = Files.readString(Fixtures.folder("broken").resolve(name));
    Files.writeString(folder.resolve(name), text.replace("\n", "\r\n"));

    CommandRun run = CommandRun.in(folder, "validate", name, "--format", "concise");

    CommandRun unix =
        CommandRun.in(Fixtures.folder("broken"), "validate", name, "--format", "concise");
    assertThat(run.transcript()).isEqualTo(unix.transcript());
  }

  @Test
  void areAllShownInOneRun(@TempDir Path folder) {
    Fixtures.copy("broken", folder);

    CommandRun run = CommandRun.in(folder, "validate", ".", "--format", "concise");

    assertThat(broken()).allSatisfy(name -> assertThat(run.out()).contains(name));
    assertThat(run.code()).isEqualTo(1);
  }
}
