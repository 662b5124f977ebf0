package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All commands over spoiled files of all kinds, in one JVM. Whatever a file says, a call ends in a
 * known exit code and in words, shows nothing that a terminal would obey, changes nothing but what
 * it was asked to write, and does the same when it is done again.
 *
 * <p>Each seed is a run of its own: {@code -Dfuzz.seed=17 -Dfuzz.count=1} repeats the one that a
 * failure names. What was found so is kept as a case of its own.
 */
class FuzzTest {

  private static final long FIRST = Long.getLong("fuzz.seed", 20261130);

  private static final int MANY = Integer.getInteger("fuzz.count", 1_000);
  private static final int VERY_MANY = Integer.getInteger("fuzz.count", 5_000);

  /** So many failures tell enough. */
  private static final int MOST_FAILURES = 25;

  /** One run in so many is done twice. */
  private static final int AGAIN = 10;

  /** For hangs alone: the slowest run takes a hundredth of that. */
  private static final int MINUTES = 3;

  @TempDir private Path folder;

  @Test
  void everyCommandStandsSpoiledFiles() throws Exception {
    run(FIRST, MANY);
  }

  @Tag("slow")
  @Test
  void everyCommandStandsManySpoiledFiles() throws Exception {
    run(FIRST + 1_000_000, VERY_MANY);
  }

  private void run(long first, int count) throws Exception {
    FuzzGround ground = new FuzzGround(folder);
    List<String> failures = new ArrayList<>();
    ExecutorService alone = Executors.newSingleThreadExecutor();
    try {
      for (long seed = first; seed < first + count && failures.size() < MOST_FAILURES; seed++) {
        try {
          run(ground, seed, alone);
        } catch (AssertionError e) {
          failures.add("-Dfuzz.seed=" + seed + " -Dfuzz.count=1: " + e.getMessage());
        }
      }
    } finally {
      alone.shutdownNow();
    }
    assertThat(failures).as(String.join("\n\n", failures)).isEmpty();
  }

  private static void run(FuzzGround ground, long seed, ExecutorService alone) throws Exception {
    Mutator seeded = new Mutator(seed, ground.texts());
    String file = seeded.one(ground.names());
    byte[] spoiled = seeded.spoil(file, ground.original(file));
    String[] args = ground.call(file, seeded);
    String what = file + " spoiled, " + String.join(" ", args);
    ground.write(file, spoiled);
    try {
      ground.tidy(file, spoiled);
      Map<String, String> before = ground.state("");
      CommandRun run = watched(alone, what, () -> ground.run(spoiled, args));
      Sane.assertSane(run, what);
      assertThat(FuzzGround.changed(before, ground.state(""), args))
          .as("changed by %s", what)
          .isEmpty();
      if (seed % AGAIN == 0) {
        Map<String, String> written = ground.state("");
        ground.tidy(file, spoiled);
        CommandRun again = ground.run(spoiled, args);
        assertSame(run, again, what);
        assertThat(ground.state("")).as("done again: %s", what).isEqualTo(written);
      }
    } finally {
      ground.write(file, ground.original(file));
    }
  }

  private static void assertSame(CommandRun run, CommandRun again, String what) {
    assertThat(again.transcript()).as("done again: %s", what).isEqualTo(run.transcript());
    assertThat(again.bytes()).as("done again: %s", what).isEqualTo(run.bytes());
  }

  private static CommandRun watched(ExecutorService alone, String what, Callable<CommandRun> call)
      throws IOException, InterruptedException {
    Thread[] runner = new Thread[1];
    try {
      return alone
          .submit(
              () -> {
                runner[0] = Thread.currentThread();
                return call.call();
              })
          .get(MINUTES, TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      AssertionError hang = new AssertionError(what + " does not end");
      hang.setStackTrace(runner[0].getStackTrace());
      throw hang;
    } catch (ExecutionException e) {
      throw new AssertionError(what + " threw " + e.getCause(), e.getCause());
    }
  }
}
