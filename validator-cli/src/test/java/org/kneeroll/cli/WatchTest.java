package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real command in a process of its own; each step waits for what the command says. */
@Timeout(120)
class WatchTest {

  private static final String READY = "watching; stop with Ctrl-C";

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private Path pendulum;
  private Process process;
  private BufferedReader out;

  @BeforeEach
  void watchAClinic() throws IOException {
    Fixtures.copy("right/clinic", folder);
    pendulum = folder.resolve("exercises/pendulum.yaml");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Kneeroll.class.getName(),
                "validate",
                ".",
                "--watch",
                "--format",
                "concise")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What the command says until it waits again, less the names of libraries. */
  private List<String> said() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null && !line.equals(READY); line = out.readLine()) {
      if (line.contains("[")) {
        lines.add(line);
      }
    }
    return lines;
  }

  @Test
  void checksAgainAfterEveryKindOfChangeAndStopsWhenItIsToldTo() throws Exception {
    assertThat(said()).isEmpty();

    Fixtures.replace(pendulum, "kind: rock", "kind: swing");
    assertThat(said()).singleElement().asString().contains("pendulum.yaml:6:7 error[unknown-word]");

    Path beside = folder.resolve("exercises/.pendulum.yaml.swp");
    Files.writeString(beside, Files.readString(pendulum).replace("kind: swing", "kind: rock"));
    Files.move(beside, pendulum, StandardCopyOption.REPLACE_EXISTING);
    assertThat(said()).as("saved by write and rename").isEmpty();

    Path fresh = Files.createDirectories(folder.resolve("more/leaflets"));
    Files.writeString(fresh.resolve("new.yaml"), "titel: x\n");
    List<String> found = said();
    while (found.isEmpty()) {
      found = said();
    }
    assertThat(found).anyMatch(line -> line.startsWith("more/leaflets/new.yaml:1:1 "));

    Files.delete(fresh.resolve("new.yaml"));
    assertThat(said()).isEmpty();

    assertThat(process.toHandle().destroy()).isTrue();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out.readLine()).isNull();
  }

  @Test
  void stopsByItselfWhenNobodyReadsAnyLonger() throws Exception {
    said();
    out.close();

    for (int i = 0; process.isAlive() && i < 100; i++) {
      Files.writeString(pendulum, "# " + i + "\n" + Files.readString(pendulum));
      process.waitFor(300, TimeUnit.MILLISECONDS);
    }

    assertThat(process.isAlive()).isFalse();
    assertThat(process.exitValue()).isZero();
  }
}
