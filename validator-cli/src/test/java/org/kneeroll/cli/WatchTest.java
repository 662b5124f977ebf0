package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each step waits for what the command says. */
@Timeout(120)
class WatchTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  private Path pendulum;
  private Watching watching;

  @BeforeEach
  void watchAClinic() throws IOException {
    Fixtures.copy("right/clinic", folder);
    pendulum = folder.resolve("exercises/pendulum.yaml");
    watching = Watching.in(folder, "validate", ".", "--watch", "--format", "concise");
  }

  @AfterEach
  void stop() {
    watching.close();
  }

  /** What the command finds until it waits again, less what libraries say. */
  private List<String> found() throws IOException {
    return watching.said().stream().filter(line -> line.contains("[")).toList();
  }

  @Test
  void checksAgainAfterEveryKindOfChangeAndStopsWhenItIsToldTo() throws Exception {
    assertThat(found()).isEmpty();

    Fixtures.replace(pendulum, "kind: rock", "kind: swing");
    assertThat(found())
        .singleElement()
        .asString()
        .contains("pendulum.yaml:6:7 error[unknown-word]");

    Path beside = folder.resolve("exercises/.pendulum.yaml.swp");
    Files.writeString(beside, Files.readString(pendulum).replace("kind: swing", "kind: rock"));
    Files.move(beside, pendulum, StandardCopyOption.REPLACE_EXISTING);
    assertThat(found()).as("saved by write and rename").isEmpty();

    Path fresh = Files.createDirectories(folder.resolve("more/leaflets"));
    Files.writeString(fresh.resolve("new.yaml"), "titel: x\n");
    List<String> found = found();
    while (found.isEmpty()) {
      found = found();
    }
    assertThat(found).anyMatch(line -> line.startsWith("more/leaflets/new.yaml:1:1 "));

    Files.delete(fresh.resolve("new.yaml"));
    assertThat(found()).isEmpty();

    assertThat(watching.endsWhenItIsTold()).isTrue();
  }

  @Test
  void stopsByItselfWhenNobodyReadsAnyLonger() throws Exception {
    watching.said();
    watching.leave();

    for (int i = 0; watching.isAliveAfter(300) && i < 100; i++) {
      Files.writeString(pendulum, "# " + i + "\n" + Files.readString(pendulum));
    }

    assertThat(watching.isAliveAfter(0)).isFalse();
    assertThat(watching.exitValue()).isEqualTo(3);
  }
}
