package org.kneeroll.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real command in a process of its own that watches a folder until it is told to stop. */
final class Watching implements AutoCloseable {

  private static final String READY = "watching; stop with Ctrl-C";

  private final Process process;
  private final BufferedReader out;

  private Watching(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts the command in a folder; what it says to whom is mixed. */
  static Watching in(Path folder, String... args) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Kneeroll.class.getName()),
                Stream.of(args))
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve(".cache").toString());
    return new Watching(builder.start());
  }

  /** What the command says until it waits again. */
  List<String> said() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null && !line.equals(READY); line = out.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  /** Reads on until it has said a line with some words and waits again; fails if it ends before. */
  void waitsAfterSaying(String words) throws IOException {
    boolean heard = false;
    for (String line = out.readLine(); !(heard && READY.equals(line)); line = out.readLine()) {
      if (line == null) {
        throw new AssertionError("it ended without saying: " + words);
      }
      heard |= line.contains(words);
    }
  }

  /** Asks it to end, as Ctrl-C does; true once it has, without another word. */
  boolean endsWhenItIsTold() throws IOException, InterruptedException {
    return process.toHandle().destroy()
        && process.waitFor(60, TimeUnit.SECONDS)
        && out.readLine() == null;
  }

  /** Reads no longer what it says. */
  void leave() throws IOException {
    out.close();
  }

  /** Whether it runs still after so long. */
  boolean isAliveAfter(long millis) throws InterruptedException {
    return !process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  int exitValue() {
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
