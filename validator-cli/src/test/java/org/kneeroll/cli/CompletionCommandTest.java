package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kneeroll comp | completion",
        "kneeroll explain movement- | movement-too-large movement-without-bound",
        "kneeroll leaflet knee- | knee-rocks knee-sways knee-walking",
        "kneeroll leaflet knee-rocks --bra | --brand",
        "kneeroll leaflet knee-rocks --brand pl | plain",
        "kneeroll figure knee-roll --skin o | olive",
        "kneeroll list --region lower | lower-back",
        "kneeroll validate --format s | sarif",
        "kneeroll new ex | exercise",
        "kneeroll schema cat | catalogue",
        "kneeroll show sacroiliac-f | sacroiliac-figure-four",
      })
  void bashCompletesWhatWasBegun(String typed, String completed) throws Exception {
    assumeThat(BASH).isExecutable();
    String script = CommandRun.in(folder, "completion", "bash").out();
    String words = typed.strip();
    Path trial =
        Files.writeString(
            folder.resolve("trial"),
            script
                + "\ncompopt() { :; }\nCOMP_LINE='"
                + words
                + "'\nCOMP_WORDS=("
                + words
                + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\nCOMP_POINT=${#COMP_LINE}\n"
                + "_complete_kneeroll\nprintf '%s' \"${COMPREPLY[*]}\"\n");

    assertThat(output(BASH.toString(), "--norc", trial.toString())).isEqualTo(completed);
  }

  private String output(String... command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  @Test
  void isOneScriptForBothShells() {
    String bash = CommandRun.in(folder, "completion", "bash").out();

    assertThat(bash).startsWith("#!/usr/bin/env bash").contains("bashcompinit");
    assertThat(CommandRun.in(folder, "completion", "zsh").out()).isEqualTo(bash);
  }

  @Test
  void isNotThereForOtherShells() {
    CommandRun run = CommandRun.in(folder, "completion", "fish");

    assertThat(run.transcript())
        .isEqualTo(
            """
            (standard error)
            kneeroll: there is no shell `fish`; there are: bash, zsh
            `kneeroll completion --help` says how to use it
            exit code 2
            """);
  }
}
