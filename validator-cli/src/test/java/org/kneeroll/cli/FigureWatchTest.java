package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
      watching.waitsAfterSaying("wrote mine.svg");
      assertThat(picture).content().contains("<desc>A nod.</desc>");

      Fixtures.replace(mine, "alt: A nod.", "drawn: 5 deg, alt: A small nod.");
      watching.waitsAfterSaying("wrote mine.svg");
      String small = Files.readString(picture);
      assertThat(small).contains("<desc>A small nod.</desc>");

      Fixtures.replace(mine, "moves: nod", "end: {elbow flexion: 190 deg}");
      watching.waitsAfterSaying("190 degrees, 30 more than the 160");
      assertThat(picture).as("stays while the pose is wrong").content().isEqualTo(small);

      Fixtures.replace(mine, "end: {elbow flexion: 190 deg}", "moves: nodd");
      watching.waitsAfterSaying("did you mean `nod`?");

      Fixtures.replace(
          mine, "moves: nodd, drawn: 5 deg, alt: A small nod.", "moves: nod, alt: A nod.");
      watching.waitsAfterSaying("wrote mine.svg");
      assertThat(picture).content().contains("<desc>A nod.</desc>");

      assertThat(watching.endsWhenItIsTold()).isTrue();
    }
  }
}
