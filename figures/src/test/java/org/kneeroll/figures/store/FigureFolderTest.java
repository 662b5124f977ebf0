package org.kneeroll.figures.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.plate.Plate;

class FigureFolderTest {

  @TempDir Path temp;

  private static final FigureKey KEY = new FigureKey("0123456789".repeat(4));

  @Test
  void aKeptPlateIsFound() {
    FigureFolder folder = new FigureFolder(temp.resolve("deep/er"));

    assertThat(folder.find(KEY)).isEmpty();
    assertThat(folder.keep(KEY, plate(7))).isTrue();
    assertThat(folder.find(KEY)).contains(plate(7));
  }

  @Test
  void aDamagedFileCountsAsMissingAndIsReplaced() throws IOException {
    FigureFolder folder = new FigureFolder(temp);
    Files.writeString(temp.resolve(KEY.hex() + ".figure"), "not a figure");

    assertThat(folder.find(KEY)).isEmpty();
    assertThat(folder.keep(KEY, plate(3))).isTrue();
    assertThat(folder.find(KEY)).contains(plate(3));
  }

  @Test
  void aFolderThatCannotBeMadeIsNoError() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "in the way");
    FigureFolder folder = new FigureFolder(file.resolve("folder"));

    assertThat(folder.keep(KEY, plate(1))).isFalse();
    assertThat(folder.find(KEY)).isEmpty();
  }

  @Test
  void writersAtTheSameTimeLeaveOneWholeFile() throws IOException {
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      FigureFolder own = new FigureFolder(temp);
      writers.add(
          CompletableFuture.runAsync(
              () -> {
                for (int k = 0; k < 20; k++) {
                  own.keep(KEY, plate(5));
                }
              }));
    }
    writers.forEach(CompletableFuture::join);

    assertThat(new FigureFolder(temp).find(KEY)).contains(plate(5));
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theOldestFiguresGoWhenThereAreTooMany() throws IOException {
    FigureFolder folder = new FigureFolder(temp);
    for (int i = 0; i < 505; i++) {
      assertThat(folder.keep(new FigureKey(String.format("%040x", i)), plate(1))).isTrue();
    }
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.count()).isBetween(400L, 500L);
    }
  }

  @Test
  void whatAProcessThatWasEndedLeftBehindIsSweptAwayLater() throws IOException {
    Path old = Files.writeString(temp.resolve(KEY.hex() + "1.part"), "half a fig");
    Path fresh = Files.writeString(temp.resolve(KEY.hex() + "2.part"), "half a fig");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    assertThat(new FigureFolder(temp).keep(KEY, plate(1))).isTrue();
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void everyPlatformHasItsPlace() {
    String home = "/home/me";
    assertThat(FigureFolder.usual(Map.of("XDG_CACHE_HOME", "/c"), "Linux", home))
        .isEqualTo(Path.of("/c/kneeroll/figures"));
    assertThat(FigureFolder.usual(Map.of(), "Linux", home))
        .isEqualTo(Path.of("/home/me/.cache/kneeroll/figures"));
    assertThat(FigureFolder.usual(Map.of(), "Mac OS X", home))
        .isEqualTo(Path.of("/home/me/Library/Caches/kneeroll/figures"));
    assertThat(FigureFolder.usual(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home))
        .isEqualTo(Path.of("/l/kneeroll/figures"));
  }

  @Test
  void thereIsNoneWhereTheEnvironmentNamesNoFolder() {
    assertThat(FigureFolder.usual(Map.of(), "Linux", "?")).isNull();
    assertThat(FigureFolder.usual(Map.of(), "Linux", "")).isNull();
    assertThat(FigureFolder.usual(Map.of(), "Linux", "/home/\0")).isNull();
    assertThat(FigureFolder.usual(Map.of("XDG_CACHE_HOME", "cache"), "Linux", "/home/me")).isNull();
  }

  private static Plate plate(int width) {
    Outline outline = new Outline(List.of(new Outline.Move(1, 2), new Outline.Line(3, 4)));
    return new Plate(width, 10, List.of(new Plate.Path(Ink.LINE, 2, outline)));
  }
}
