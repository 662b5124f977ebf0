package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.testing.BeyondVeraPdf;
import org.kneeroll.testing.Pairwise;
import org.kneeroll.testing.VeraPdf;

/**
 * The built-in leaflets in combinations of all options, any two values of which meet in one of
 * them. A new option is a new line of the table.
 */
class LeafletOptionsTest {

  private static final Library LIBRARY = Library.builtIn();

  @TempDir private Path folder;

  static List<List<String>> combinations() {
    return Pairwise.of(
        List.of(
            List.copyOf(LIBRARY.ids(FileKind.LEAFLET)),
            LIBRARY.ids(FileKind.BRAND).stream().map(brand -> "--brand=" + brand).toList(),
            List.of("--standard=ua1", "--standard=ua2"),
            List.of("", "--archive"),
            List.of("", "--attach-source"),
            List.of("--paper=a4", "--paper=letter", "--paper=a5"),
            List.of("--type=standard", "--type=clear", "--type=large"),
            List.of("", "--grey"),
            List.of("", "--compact")));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void keepTheirStandards(List<String> options) {
    List<String> args = new ArrayList<>(List.of("leaflet", "-o", "-"));
    options.stream().filter(option -> !option.isEmpty()).forEach(args::add);

    CommandRun run = CommandRun.in(folder, args.toArray(String[]::new));

    assertThat(run.transcript()).isEqualTo("exit code 0\n");
    for (String flavour : flavours(options)) {
      assertThat(VeraPdf.brokenRules(run.bytes(), flavour)).as(flavour).isEmpty();
    }
    assertThat(BeyondVeraPdf.complaints(run.bytes())).isEmpty();
  }

  private static List<String> flavours(List<String> options) {
    boolean attached = options.contains("--attach-source");
    if (options.contains("--standard=ua2")) {
      return List.of("ua2", attached ? "4f" : "4", "wt1a", "wt1r");
    }
    return options.contains("--archive") ? List.of("ua1", attached ? "3a" : "2a") : List.of("ua1");
  }
}
