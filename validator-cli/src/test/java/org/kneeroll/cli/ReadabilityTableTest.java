package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.cli.checking.ReadabilityTable;
import org.kneeroll.cli.render.Palette;

class ReadabilityTableTest {

  @Test
  void putsTheHardestTextFirstAndSaysThatItIsNoMark() {
    String table = ReadabilityTable.of(Library.builtIn().items(), 120, Palette.PLAIN);

    List<Double> grades =
        table
            .lines()
            .filter(line -> line.contains(".yaml"))
            .map(line -> line.strip().split("\\s+", -1))
            .map(cells -> Double.valueOf(cells[cells.length - 2]))
            .toList();
    assertThat(grades).hasSize(22).isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(table).contains("not a mark");
  }

  @Test
  void isEmptyWhereThereIsNothingToRead() {
    assertThat(ReadabilityTable.of(List.of(), 80, Palette.PLAIN)).isEmpty();
  }
}
