package org.kneeroll.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;

/** What a command may write, and where. A report here is whatever begins with "report". */
class OutputsTest {

  private static final Replaces REPORT =
      Replaces.alike(bytes -> new String(bytes, UTF_8).startsWith("report"));

  @TempDir private Path temporary;

  private final ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();
  private Path folder;
  private Outputs outputs;

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.toRealPath();
    outputs = Outputs.of(terminal());
  }

  private Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        standardOutput,
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()),
        Palette.PLAIN,
        folder,
        Clock.systemUTC(),
        null,
        () -> 80,
        false);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(Failure.class).hasMessageContaining(message);
  }

  private void write(String name, String text) {
    Outputs.of(terminal()).file(Path.of(name), REPORT).write(text);
  }

  @Test
  void somethingElseIsRefusedBeforeAnyWorkIsDone() throws IOException {
    file("a.txt", "my notes");

    assertRefused(() -> outputs.file(Path.of("a.txt"), REPORT), "a.txt is a file that Kneeroll");
  }

  @Test
  void somethingElseThatCameMeanwhileIsRefusedAsWell() throws IOException {
    Output free = outputs.file(Path.of("a.txt"), REPORT);
    file("b.txt", "report 1");
    Output older = outputs.file(Path.of("b.txt"), REPORT);
    Path a = file("a.txt", "my notes");
    Path b = file("b.txt", "my notes");

    assertRefused(() -> free.write("report 2"), "a.txt is a file that Kneeroll did not make");
    assertRefused(() -> older.write("report 2"), "b.txt is a file that Kneeroll did not make");
    assertThat(a).hasContent("my notes");
    assertThat(b).hasContent("my notes");
  }

  @Test
  void anOlderOneOfTheKindGivesWay() throws IOException {
    Path older = file("a.txt", "report 1");

    write("a.txt", "report 2");

    assertThat(older).hasContent("report 2");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void anEmptyFileGivesWayButNotToWhatSomebodyBeginsWith() throws IOException {
    Path empty = file("a.txt", "");

    assertRefused(() -> outputs.file(Path.of("a.txt"), Replaces.nothing()), "is there already");
    write("a.txt", "report");
    assertThat(empty).hasContent("report");
  }

  @Test
  void theUsersWordCountsButNotForWhatTheCommandReads() throws IOException {
    Path notes = file("a.txt", "my notes");
    Path input = file("in.yaml", "name: x");
    Outputs forced = outputs.offeringForce(true).sparing(List.of(Path.of("in.yaml")));

    forced.file(Path.of("a.txt"), REPORT).write("report");

    assertThat(notes).hasContent("report");
    assertRefused(() -> forced.file(Path.of("in.yaml"), REPORT), "is read by this command");
    Files.createLink(folder.resolve("hard.txt"), input);
    Files.createSymbolicLink(folder.resolve("soft.txt"), input);
    Files.createDirectory(folder.resolve("sub"));
    for (String name : List.of("hard.txt", "soft.txt", "sub/../in.yaml")) {
      assertRefused(() -> forced.file(Path.of(name), REPORT), "is read by this command");
    }
  }

  @Test
  void twoFilesOfOneCommandNeverMeet() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("soft.txt"), folder.resolve("free.txt"));
    outputs.file(Path.of("a.txt"), REPORT);
    outputs.file(Path.of("sub/b.txt"), REPORT);
    outputs.file(Path.of("free.txt"), REPORT);

    assertRefused(() -> outputs.file(Path.of("a.txt"), REPORT), "two files of this command");
    assertRefused(() -> outputs.file(Path.of("A.TXT"), REPORT), "are one file on some systems");
    assertRefused(() -> outputs.file(Path.of("link/b.txt"), REPORT), "choose a place of its own");
    assertRefused(() -> outputs.file(Path.of("soft.txt"), REPORT), "choose a place of its own");
  }

  @Test
  void aNameThatIsAnothersOnOtherSystemsIsRefused() throws IOException {
    file("Übung.txt", "report");

    assertRefused(() -> write("übung.TXT", "report"), "are one file on some systems");
    assertRefused(() -> write("U\u0308bung.txt", "report"), "are one file on some systems");
    assertThat(names()).containsExactly("Übung.txt");
  }

  @Test
  void aLinkStaysAndWhatItLeadsToIsHeldToTheSame() throws IOException {
    Path report = file("report.txt", "report 1");
    Path notes = file("notes.txt", "my notes");
    Path toReport = Files.createSymbolicLink(folder.resolve("a"), Path.of("report.txt"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    Files.createSymbolicLink(folder.resolve("c"), notes);
    Files.createSymbolicLink(folder.resolve("d"), Path.of("new.txt"));
    Files.createSymbolicLink(folder.resolve("e"), Path.of("e"));
    Files.createSymbolicLink(folder.resolve("f"), Path.of("no/folder/x"));

    write("b", "report 2");
    write("d", "report 3");

    assertThat(toReport).isSymbolicLink();
    assertThat(report).hasContent("report 2");
    assertThat(folder.resolve("new.txt")).hasContent("report 3");
    assertThat(folder.resolve("d")).isSymbolicLink();
    assertRefused(() -> write("c", "report"), "did not make");
    assertRefused(() -> write("e", "report"), "a link that leads nowhere");
    assertRefused(() -> write("f", "report"), "there is no folder");
    assertThat(notes).hasContent("my notes");
  }

  @Test
  void nothingIsMadeThroughALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("new.txt"));

    assertRefused(() -> outputs.file(link, Replaces.nothing()), "is there already");
    assertThat(folder.resolve("new.txt")).doesNotExist();
  }

  @Test
  void anEditReplacesWhatWasReadAndNothingElse() throws IOException {
    Path file = file("a.yaml", "name: one");
    Replaces edit = Replaces.whatWasRead(Files.readAllBytes(file));
    Output place = outputs.offeringForce(true).file(file, edit);
    file("a.yaml", "name: two");

    assertRefused(() -> place.write("name: three"), "was changed meanwhile");
    assertThat(file).hasContent("name: two");
    file("a.yaml", "name: one");
    place.write("name: three");
    assertThat(file).hasContent("name: three");
  }

  @Test
  void otherNamesOfTheSameFileKeepWhatItSaid() throws IOException {
    Path older = file("a.txt", "report 1");
    Path other = Files.createLink(folder.resolve("backup.txt"), older);

    write("a.txt", "report 2");

    assertThat(other).hasContent("report 1");
  }

  @Test
  void permissionsStay() throws IOException {
    Path older = file("a.txt", "report 1");
    assumeTrue(Files.getFileStore(older).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(older, PosixFilePermissions.fromString("rw-r-----"));

    write("a.txt", "report 2");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(older)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void whatIsReadOnlyStaysEvenIfTheUserInsists() throws IOException {
    Path older = file("a.txt", "report 1");
    assumeTrue(Files.getFileStore(older).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(older, PosixFilePermissions.fromString("r--r--r--"));

    assertRefused(() -> write("a.txt", "report 2"), "a.txt: it is read-only");
    assertRefused(() -> outputs.offeringForce(true).file(older, REPORT), "read-only");
    assertThat(older).hasContent("report 1");
  }

  @Test
  void devicesAreWrittenIntoAndStayDevices() throws IOException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing));
    Files.createSymbolicLink(folder.resolve("link"), nothing);

    outputs.file(nothing, REPORT).write("report");
    outputs.file(Path.of("link"), REPORT).write("report");

    assertThat(Files.isRegularFile(nothing)).isFalse();
    assertThat(folder.resolve("link")).isSymbolicLink();
  }

  @Test
  void aDeviceThatIsFullIsTold() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));

    assertRefused(
        () -> outputs.file(full, REPORT).write("report"),
        "cannot write /dev/full: the disk is full");
  }

  @Test
  void standardOutputHasSeveralNames() {
    assumeTrue(Files.exists(Path.of("/dev/stdout")));

    outputs.file(Path.of("/dev/stdout"), REPORT).write("one ");
    outputs.place("-", "usual.txt", REPORT).write("two");

    assertThat(standardOutput.toString(UTF_8)).isEqualTo("one two");
  }

  @Test
  void aNamedPipeIsNotWaitedFor() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertRefused(() -> outputs.file(pipe, REPORT), "it is a named pipe");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void foldersAreNoFiles() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    file("f", "report");

    assertRefused(() -> outputs.file(Path.of("a"), REPORT), "a folder has that name");
    assertRefused(() -> outputs.file(Path.of("f/x"), REPORT), "there is no folder for f/x");
    assertRefused(
        () -> outputs.fileInNewFolders(Path.of("f/x"), REPORT).write("report"), "f is no folder");
  }

  @Test
  void whatIsThereIsSaidInWords() throws IOException {
    file("a.yaml", "name: Nod\nsteps:\n  - move: Nod.\n");
    file("b.pdf", "%PDF-1.7 of somebody else");
    file("c.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    file("d.txt", "a.yaml:1:1 error[nothing-right]: nothing is right\n");

    assertRefused(() -> write("a.yaml", ""), "a.yaml is content (an exercise), and is not written");
    assertRefused(() -> write("b.pdf", ""), "b.pdf is a PDF that Kneeroll did not make");
    assertRefused(() -> write("c.svg", ""), "c.svg is a picture that Kneeroll did not draw");
    assertRefused(() -> write("d.txt", ""), "d.txt is a report of the format full");
  }
}
