package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An author looks at a picture while writing; each step waits for what the command says. */
@Timeout(180)
class FigureWatchTest {

  @TempDir(factory = RealFolder.class)
  private Path folder;

  @Test
  void thePictureFollowsTheFileAndABrokenOneIsSaid() throws Exception {
    Path mine =
        Fixtures.write(
            folder.resolve("mine.yaml"),
            "name: Nod",
            "position: sitting",
            "pose: {moves: nod, alt: A nod.}");
    Path picture = folder.resolve("mine.svg");
    try (Watching watching = Watching.in(folder, "figure", "mine.yaml", "--watch")) {
      assertThat(watching.said()).contains("wrote mine.svg");
      assertThat(picture).content().contains("<desc>A nod.</desc>");

      Fixtures.replace(mine, "alt: A nod.", "drawn: 5 deg, alt: A small nod.");
      assertThat(watching.said()).contains("wrote mine.svg");
      String small = Files.readString(picture);
      assertThat(small).contains("<desc>A small nod.</desc>");

      Fixtures.replace(mine, "drawn: 5 deg", "end: {knee flexion: 900 deg}");
      assertThat(untilSomethingIsSaid(watching)).anyMatch(line -> line.contains("900 degrees"));
      assertThat(picture).as("stays while the file is wrong").content().isEqualTo(small);

      Fixtures.replace(mine, "end: {knee flexion: 900 deg}", "drawn: 5 deg");
      Fixtures.replace(mine, "A small nod.", "Mended.");
      while (!Files.readString(picture).contains("Mended.")) {
        watching.said();
      }

      assertThat(watching.endsWhenItIsTold()).isTrue();
    }
  }

  private static List<String> untilSomethingIsSaid(Watching watching) throws IOException {
    List<String> said = watching.said();
    while (said.isEmpty()) {
      said = watching.said();
    }
    return said;
  }
}
