package org.kneeroll.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no content, or are made to do harm: each is one clear error. */
class HostileFilesTest {

  @TempDir private Path folder;

  static Stream<Arguments> files() throws IOException {
    byte[] sheet = right("sit-to-stand.yaml");
    byte[] json = right("one-leg-stand.json");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("zeros.yaml", new byte[5_000]);
    files.put("zeros.json", new byte[5_000]);
    files.put(
        "one-zero.yaml", new String(sheet, UTF_8).replace("status", "sta\0tus").getBytes(UTF_8));
    files.put("zeros-behind.yaml", Arrays.copyOf(sheet, sheet.length + 4_000));
    files.put("wide.json", new String(json, UTF_8).getBytes(UTF_16LE));
    files.put("latin.yaml", new String(sheet, UTF_8).replace('.', 'é').getBytes(ISO_8859_1));
    files.put("empty.yaml", new byte[0]);
    files.put("mark.json", "\uFEFF".getBytes(UTF_8));
    files.put("picture.yaml", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0});
    files.put("print.json", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj".getBytes(ISO_8859_1));
    files.put("brackets.yaml", "[".repeat(100_000).getBytes(UTF_8));
    files.put("dashes.yaml", "- ".repeat(100_000).getBytes(UTF_8));
    files.put("groups.json", "{\"a\":".repeat(100_000).getBytes(UTF_8));
    files.put("endless.yaml", ("a: \"" + "x\n  ".repeat(200_000)).getBytes(UTF_8));
    files.put("bomb.yaml", bomb().getBytes(UTF_8));
    files.put("lines.yaml", "x\n".repeat(400_000).getBytes(UTF_8));
    files.put("half.json", new String(json, UTF_8).replace("One-", "\\ud83d").getBytes(UTF_8));
    for (int tenth = 2; tenth < 10; tenth++) {
      files.put("cut" + tenth + ".json", Arrays.copyOf(json, json.length * tenth / 10));
    }
    files.put(
        "cut.yaml", "name: Sit to stand\nstatus: draft\nsteps:\n  - move: \"Ro".getBytes(UTF_8));
    files.put(
        "torn.yaml", "name: Sit to stand\nstatus: draft\nsteps:\n  - move: Ro".getBytes(UTF_8));
    return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
  }

  private static byte[] right(String name) throws IOException {
    return Files.readAllBytes(Fixtures.folder("right/alone").resolve(name));
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String inner = ("*a" + (i - 1) + ", ").repeat(9);
      bomb.append("a%d: &a%d [%sx]\n".formatted(i, i, inner));
    }
    return bomb.toString();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areOneError(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);

    assertOneError(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"huge.yaml", "huge.json"})
  void ofAGigabyteOnlyTheBeginningIsRead(String name) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }

    assertOneError(name);
  }

  private void assertOneError(String name) {
    CommandRun run = CommandRun.in(folder, "validate", name, "--format", "concise");

    assertThat(run.out().lines())
        .as(run.transcript())
        .singleElement()
        .asString()
        .startsWith(name + ":")
        .contains(" error[");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aLinkToNothingIsNoFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("nothing"));

    CommandRun run = CommandRun.in(folder, "validate", "link.yaml");

    assertThat(run.err()).isEqualTo("kneeroll: there is no file or folder link.yaml\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    String pipe = folder.resolve("pipe.yaml").toString();
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe).start().waitFor()).isZero();

    CommandRun run = CommandRun.in(folder, "validate", "pipe.yaml");

    assertThat(run.err())
        .isEqualTo(
            "kneeroll: pipe.yaml is a pipe or a device and no file: write - to read standard"
                + " input\n");
    assertThat(run.code()).isEqualTo(3);
    assertThat(CommandRun.in(folder, "validate", ".").err()).contains("nothing to check");
  }

  @Test
  void aFolderNamedLikeAFileIsAFolder() throws IOException {
    Files.createDirectory(folder.resolve("sheets.yaml"));
    Files.write(folder.resolve("sheets.yaml/sit-to-stand.yaml"), new byte[0]);

    CommandRun run = CommandRun.in(folder, "validate", "sheets.yaml", "--format", "concise");

    assertThat(run.out()).startsWith("sheets.yaml/sit-to-stand.yaml:1:1 error[empty-file]");
  }

  @Test
  void whatThisCommandTellsATerminalCannotBeForged() throws IOException {
    for (String sign : new String[] {"\uFDD0", "\uFDD3", "\uFDD6", "\uFDD7"}) {
      String sheet = new String(right("sit-to-stand.yaml"), UTF_8);
      Files.writeString(
          folder.resolve("sit.yaml"), sheet.replaceFirst("name: .*", "name: Sit" + sign + "x"));
      for (String format : new String[] {"table", "yaml", "json"}) {
        CommandRun run = CommandRun.in(folder, "show", "sit.yaml", "--format", format);

        Sane.assertSane(run, format);
        assertThat(run.out()).as(format).doesNotContain("::", sign).contains("Sit");
      }
    }
  }
}
