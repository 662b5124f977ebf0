package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two to six defects, planted at random into a right file: each is told at its line and column, and
 * nothing else is.
 */
class PlantedDefectsTest {

  private static final Pattern PLACE = Pattern.compile("(?m)^[^:]+:(\\d+:\\d+) \\w+\\[");

  /**
   * A part of a sheet: what is right, and what may stand in its place, with each thing that is
   * wrong in guillemets. The files have {@code →} for a tab.
   */
  private record Slot(String right, List<String> wrong) {}

  private static List<Slot> sheet(String name) throws IOException {
    String text = Files.readString(Fixtures.folder("planted").resolve(name + ".txt"));
    List<Slot> slots = new ArrayList<>();
    for (String slot : text.replace('→', '\t').split("====\n", -1)) {
      List<String> parts = List.of(slot.split("----\n", -1));
      slots.add(new Slot(parts.get(0), parts.subList(1, parts.size())));
    }
    return slots;
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void areToldAtTheirPlacesAndNothingElseIs(long seed, @TempDir Path folder) throws IOException {
    Random random = new Random(seed);
    String name = random.nextInt(3) == 0 ? "sheet.json" : "sheet.yaml";
    String marked = planted(sheet(name), random);

    assertPlacesAsMarked(marked, name, random, folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sheet.yaml", "sheet.json"})
  void eachAloneIsToldAtItsPlace(String name, @TempDir Path folder) throws IOException {
    List<Slot> sheet = sheet(name);
    for (int i = 0; i < sheet.size(); i++) {
      for (String wrong : sheet.get(i).wrong()) {
        List<String> parts = new ArrayList<>(sheet.stream().map(Slot::right).toList());
        parts.set(i, wrong);
        assertPlacesAsMarked(String.join("", parts), name, new Random(i), folder);
      }
    }
  }

  /** Mending leaves the rest as it is, brings nothing new, and does what the difference says. */
  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58, 59, 60})
  void mendedTheyAreFewerAndTheDifferenceIsAPatch(long seed, @TempDir Path folder)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    String name = seed % 3 == 0 ? "sheet.json" : "sheet.yaml";
    Path file = folder.resolve(name);
    write(file, planted(sheet(name), random), random);
    String before = Files.readString(file);
    int findings = places(validate(folder, name).out()).size();
    String patch = validate(folder, name, "--diff", "--unsafe-fixes").out();
    Files.writeString(folder.resolve("mend.patch"), patch);

    validate(folder, name, "--fix", "--unsafe-fixes");

    String after = Files.readString(file);
    assertThat(places(validate(folder, name).out()).size()).isLessThanOrEqualTo(findings);
    assertThat(after.startsWith("\uFEFF")).isEqualTo(before.startsWith("\uFEFF"));
    assertThat(after.replace("\r\n", "").contains("\r")).isFalse();
    assertThat(after.split("\r\n", -1)).hasSameSizeAs(before.split("\r\n", -1));
    validate(folder, name, "--fix", "--unsafe-fixes");
    assertThat(Files.readString(file)).isEqualTo(after);
    if (!after.equals(before) && Files.isExecutable(Path.of("/usr/bin/patch"))) {
      Files.writeString(file, before);
      assertThat(patched(folder)).isZero();
      assertThat(Files.readString(file)).isEqualTo(after);
    }
  }

  private static int patched(Path folder) throws IOException, InterruptedException {
    return new ProcessBuilder("/usr/bin/patch", "--binary", "-p1", "-i", "mend.patch")
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("patch.log").toFile())
        .start()
        .waitFor();
  }

  private static CommandRun validate(Path folder, String name, String... options) {
    List<String> args = new ArrayList<>(List.of("validate", name, "--format", "concise"));
    args.addAll(List.of(options));
    return CommandRun.in(folder, args.toArray(String[]::new));
  }

  private static String planted(List<Slot> sheet, Random random) {
    List<String> parts = new ArrayList<>(sheet.stream().map(Slot::right).toList());
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!sheet.get(i).wrong().isEmpty()) {
        places.add(i);
      }
    }
    Collections.shuffle(places, random);
    for (int i : places.subList(0, 2 + random.nextInt(5))) {
      List<String> wrong = sheet.get(i).wrong();
      parts.set(i, wrong.get(random.nextInt(wrong.size())));
    }
    return String.join("", parts);
  }

  private static void assertPlacesAsMarked(String marked, String name, Random random, Path folder)
      throws IOException {
    write(folder.resolve(name), marked, random);

    CommandRun run = CommandRun.in(folder, "validate", name, "--format", "concise");

    assertThat(places(run.out())).as(marked + "\n" + run.out()).isEqualTo(marks(marked));
  }

  /** With or without a byte order mark, a last line end, and Windows line ends. */
  private static void write(Path file, String marked, Random random) throws IOException {
    String mark = random.nextInt(4) == 0 ? "\uFEFF" : "";
    String lineEnd = List.of("\n", "\r\n", "\n").get(random.nextInt(3));
    String text = marked.replace("«", "").replace("»", "").replace("\n", lineEnd);
    Files.writeString(file, mark + (random.nextBoolean() ? text : text.stripTrailing()));
  }

  private static SortedSet<String> places(String out) {
    SortedSet<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(out);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }

  /** Lines and columns of the opening marks, columns in characters as editors count them. */
  private static SortedSet<String> marks(String marked) {
    SortedSet<String> places = new TreeSet<>();
    String[] lines = marked.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      int column = 1;
      for (int c : lines[line].codePoints().toArray()) {
        if (c == '«') {
          places.add(line + 1 + ":" + column);
        }
        column += c == '«' || c == '»' ? 0 : 1;
      }
    }
    return places;
  }
}
