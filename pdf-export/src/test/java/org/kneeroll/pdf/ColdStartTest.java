package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdStartTest {

  /** What a fresh process runs. */
  static final class OneLeaflet {
    private OneLeaflet() {}

    public static void main(String[] arguments) {
      Pdf.of(SampleLeaflets.rich());
    }
  }

  @Test
  void writesALeafletWithoutAwt(@TempDir Path folder) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                OneLeaflet.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded).anyMatch(line -> line.contains("org.kneeroll.pdf.write.ObjectFile "));
    assertThat(loaded)
        .noneMatch(line -> line.contains(" java.awt.") || line.contains(" sun.java2d."));
  }
}
