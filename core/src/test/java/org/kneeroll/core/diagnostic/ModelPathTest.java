package org.kneeroll.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModelPathTest {

  private static final ModelPath STEP_TEXT = ModelPath.of("steps").index(2).key("text");

  @Test
  void readsAsAnAuthorWouldWriteIt() {
    assertThat(STEP_TEXT).hasToString("steps[2].text");
    assertThat(ModelPath.of("dose", "per")).hasToString("dose.per");
    assertThat(ModelPath.ROOT.index(0).key("a")).hasToString("[0].a");
    assertThat(ModelPath.ROOT).hasToString("");
  }

  @Test
  void theParentHoldsThePlace() {
    assertThat(STEP_TEXT.parent()).hasToString("steps[2]");
    assertThat(ModelPath.of("dose").parent()).isEqualTo(ModelPath.ROOT);
    assertThat(ModelPath.ROOT.parent()).isEqualTo(ModelPath.ROOT);
  }

  @Test
  void aPlaceCoversItselfAndWhatLiesInsideOfIt() {
    assertThat(ModelPath.of("steps").covers(STEP_TEXT)).isTrue();
    assertThat(STEP_TEXT.covers(STEP_TEXT)).isTrue();
    assertThat(ModelPath.ROOT.covers(STEP_TEXT)).isTrue();
    assertThat(STEP_TEXT.covers(ModelPath.of("steps"))).isFalse();
    assertThat(ModelPath.of("steps").index(1).covers(STEP_TEXT)).isFalse();
    assertThat(ModelPath.of("step").covers(STEP_TEXT)).isFalse();
  }

  @Test
  void aNegativePositionIsACallersMistake() {
    assertThatThrownBy(() -> ModelPath.ROOT.index(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
