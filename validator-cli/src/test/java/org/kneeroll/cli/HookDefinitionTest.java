package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The definition that pre-commit reads: its keys are those of pre-commit.com, section "new hooks".
 */
class HookDefinitionTest {

  private static final Path ROOT = Fixtures.folder("../../../..").normalize();

  private static Map<?, ?> hook() throws IOException {
    String text = Files.readString(ROOT.resolve(".pre-commit-hooks.yaml"));
    Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
    return (Map<?, ?>) ((List<?>) read).get(0);
  }

  private static boolean takes(String path) throws IOException {
    return Pattern.compile((String) hook().get("files")).matcher(path).find();
  }

  @Test
  void startsTheCommandOfThisProject() throws IOException {
    String[] entry = ((String) hook().get("entry")).split(" ", -1);

    assertThat(hook().get("language")).isEqualTo("script");
    assertThat(ROOT.resolve(entry[0])).isExecutable();
    assertThat(CommandRun.in(ROOT, entry[1], "--help").code()).isZero();
    assertThat(CommandRun.in(ROOT, entry[1], "--help").out())
        .contains((String) ((List<?>) hook().get("args")).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises/knee-roll.yaml",
        "my-clinic/exercises/knee-roll.yml",
        "my-clinic/leaflets/sore-knee.json",
        "brands/ours/brand.yaml",
        "catalogue.yaml",
        "my-clinic/retired.yaml",
      })
  void takesContent(String path) throws IOException {
    assertThat(takes(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my-clinic/schemas/exercise.schema.json",
        "brands/ours/logo.svg",
        ".github/workflows/kneeroll.yml",
        "exercises/notes.md",
        "package.json",
      })
  void leavesOtherFilesAlone(String path) throws IOException {
    assertThat(takes(path)).isFalse();
  }
}
