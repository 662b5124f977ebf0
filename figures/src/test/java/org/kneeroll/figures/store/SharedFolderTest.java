package org.kneeroll.figures.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.figures.plate.Plate;

/** Several processes that keep figures in one folder. */
class SharedFolderTest {

  @TempDir Path temp;

  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void whoReadsWhileTwoProcessesWriteAlwaysFindsAWholePlate() throws IOException {
    Plate first = FigureWriter.plate(1);
    Plate second = FigureWriter.plate(2);
    BufferedReader one = writer(1);
    BufferedReader other = writer(2);
    FigureFolder folder = new FigureFolder(temp);
    for (int round = 0; round < 5; round++) {
      assertThat(one.readLine()).isEqualTo(FigureWriter.ROUND);
      assertThat(other.readLine()).isEqualTo(FigureWriter.ROUND);
      for (int i = 0; i < FigureWriter.KEYS; i++) {
        assertThat(folder.find(FigureWriter.key(i)).orElseThrow()).isIn(first, second);
      }
    }
  }

  @Test
  void aProcessThatIsKilledLeavesNothingThatIsReadAsAPlate() throws Exception {
    Plate plate = FigureWriter.plate(3);
    for (int kill = 0; kill < 4; kill++) {
      BufferedReader said = writer(3);
      for (int round = 0; round <= kill; round++) {
        assertThat(said.readLine()).isEqualTo(FigureWriter.ROUND);
      }
      end();
      for (int i = 0; i < FigureWriter.KEYS; i++) {
        assertThat(new FigureFolder(temp).find(FigureWriter.key(i))).contains(plate);
      }
    }
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.filter(file -> file.toString().endsWith(".figure")))
          .hasSize(FigureWriter.KEYS);
    }
  }

  private BufferedReader writer(int width) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FigureWriter.class.getName(),
                temp.toString(),
                Integer.toString(width))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    processes.add(process);
    return process.inputReader();
  }
}
