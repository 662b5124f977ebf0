package org.kneeroll.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.cli.render.Summary.Count;

class SummaryTest {

  @Test
  void saysHowManyOfEachSeverityWereFoundInHowManyFiles() {
    assertThat(
            Summary.found(
                List.of(
                    Samples.movementTooLarge(),
                    Samples.keyTwice(),
                    Samples.keyTwice(),
                    Samples.inheritedFromAnotherFile())))
        .isEqualTo("3 errors and 1 warning in 3 files");
    assertThat(Summary.found(List.of(Samples.of("a", "a")))).isEqualTo("1 suggestion in 1 file");
    assertThat(Summary.found(List.of())).isEmpty();
  }

  @Test
  void saysWhatWasCheckedWhenNothingWasFound() {
    assertThat(
            Summary.nothingFound(
                List.of(
                    new Count(15, "exercise", "exercises"),
                    new Count(7, "leaflet", "leaflets"),
                    new Count(0, "logo", "logos"),
                    new Count(1, "brand", "brands"))))
        .isEqualTo("15 exercises, 7 leaflets and 1 brand checked: nothing found");
    assertThat(Summary.nothingFound(List.of())).isEqualTo("nothing checked: nothing found");
  }
}
