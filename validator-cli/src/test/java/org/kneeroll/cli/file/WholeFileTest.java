package org.kneeroll.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is the old one or the new one, and nothing else is left, whatever happens meanwhile. */
class WholeFileTest {

  private static final int BYTES = 3_000_000;

  @TempDir private Path folder;

  /** Writes one file again and again, all of one letter, until it is killed. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] args) throws IOException {
      for (int i = 0; ; i++) {
        WholeFile.replace(Path.of(args[0]), letters(i));
        System.out.println(i);
      }
    }
  }

  private static byte[] letters(int number) {
    byte[] letters = new byte[BYTES];
    Arrays.fill(letters, (byte) ('a' + number % 26));
    return letters;
  }

  private Process start(Path file, String... limits) throws IOException {
    List<String> command = new ArrayList<>(List.of(limits));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            file.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void assertWhole(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertThat(bytes.length).isIn(3, BYTES);
    byte[] alike = new byte[bytes.length];
    Arrays.fill(alike, bytes[0]);
    assertThat(Arrays.equals(bytes, alike)).as("all of one letter").isTrue();
  }

  /** Kills a writer after a number of files and a part of the next one. */
  private void kill(Path file, Random random, boolean forcibly) throws Exception {
    Process writer = start(file);
    try (BufferedReader said = writer.inputReader(UTF_8)) {
      for (int i = random.nextInt(4); i >= 0; i--) {
        assertThat(said.readLine()).isNotNull();
      }
      for (int spin = random.nextInt(3_000_000); spin > 0; spin--) {
        Thread.onSpinWait();
      }
      if (forcibly) {
        writer.destroyForcibly();
      } else {
        writer.destroy();
      }
      assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      writer.destroyForcibly();
    }
  }

  private void killAgainAndAgain(int times, long seed) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "ZZZ");
    Random random = new Random(seed);
    for (int i = 0; i < times; i++) {
      kill(file, random, true);
      assertWhole(file);
    }
    Leftovers.tidy(folder);
    assertThat(names()).containsExactly("file");
  }

  @Test
  void aProcessThatIsKilledLeavesAWholeFile() throws Exception {
    killAgainAndAgain(3, 7);
  }

  @Test
  @Tag("slow")
  void aProcessThatIsKilledOftenLeavesAWholeFile() throws Exception {
    killAgainAndAgain(100, 8);
  }

  @Test
  void aProcessThatIsAskedToEndLeavesNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "ZZZ");

    kill(file, new Random(9), false);

    assertWhole(file);
    assertThat(names()).containsExactly("file");
  }

  @Test
  void aFileThatHasNoRoomLeavesTheOldOneAndNothingElse() throws Exception {
    Path shell = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(shell));
    Path file = Files.writeString(folder.resolve("file"), "ZZZ");

    Process writer = start(file, shell.toString(), "-c", "ulimit -f 1000; exec \"$@\"", "limited");
    String said = new String(writer.getInputStream().readAllBytes(), UTF_8);

    assertThat(writer.waitFor()).as(said).isNotZero();
    assertThat(said).contains("IOException");
    assertThat(file).hasContent("ZZZ");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void whatDeadProcessesLeftIsTidiedAndWhatOthersWriteIsNot() throws Exception {
    Process dead = new ProcessBuilder("/bin/true").start();
    assumeTrue(dead.waitFor() == 0);
    Path left =
        Files.writeString(folder.resolve(".kneeroll-" + dead.pid() + "-5-0a0b0c0d.part"), "");
    Path leftFolder = folder.resolve(".kneeroll-" + dead.pid() + "-5-0a0b0c0e.part");
    Files.createDirectories(leftFolder.resolve("deep/er"));
    Path mine = Files.writeString(Leftovers.name(folder.resolve("x")), "");
    Path anybodys = Files.writeString(folder.resolve(".kneeroll-notes.part"), "mine");

    Leftovers.tidy(folder);

    assertThat(left).doesNotExist();
    assertThat(leftFolder).doesNotExist();
    assertThat(mine).exists();
    assertThat(anybodys).exists();
  }

  @Test
  void neverReplacesAFileThatCameMeanwhile() throws Exception {
    Path target = folder.resolve("x");
    Path complete = Files.writeString(folder.resolve("complete"), "new");
    Files.writeString(target, "somebody's");

    assertThatThrownBy(() -> WholeFile.moveToFree(complete, target))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> WholeFile.create(target, letters(0)))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(target).hasContent("somebody's");
  }

  @Test
  void manyWritersOfOneFileLeaveOneOfTheirs() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "ZZZ");
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      byte[] letters = letters(i);
      Thread thread =
          new Thread(
              () -> {
                try {
                  start.await();
                  WholeFile.replace(file, letters);
                  Leftovers.tidy(folder);
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      thread.start();
      threads.add(thread);
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertWhole(file);
    assertThat(names()).containsExactly("file");
  }
}
