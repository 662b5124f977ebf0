package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.testing.Golden;
import org.kneeroll.testing.StructureDump;

/** What a screen reader walks through in each built-in leaflet. */
class LeafletStructureTest {

  @TempDir private Path folder;

  static Set<String> leaflets() {
    return Library.builtIn().ids(FileKind.LEAFLET);
  }

  @ParameterizedTest
  @MethodSource("leaflets")
  void isReadOutInOrderWithFieldsAndPictures(String leaflet) {
    CommandRun run = CommandRun.in(folder, "leaflet", leaflet, "-o", "-");

    assertThat(run.code()).as(run.err()).isZero();
    Golden.assertMatches("structure/" + leaflet + ".txt", StructureDump.of(run.bytes()));
  }
}
