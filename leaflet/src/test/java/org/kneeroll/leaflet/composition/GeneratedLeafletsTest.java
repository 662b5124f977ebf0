package org.kneeroll.leaflet.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;

class GeneratedLeafletsTest {

  private final List<Block> blocks = new ArrayList<>();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private ComposedLeaflet compose(GeneratedLeaflets.Made made) {
    ComposedLeaflet composed =
        Samples.composer(made.catalogue()).compose("made", made.leaflet(), Samples.brand(), null);
    flatten(composed.body());
    return composed;
  }

  private void flatten(List<Block> nested) {
    for (Block block : nested) {
      blocks.add(block);
      if (block instanceof Block.Panel panel) {
        flatten(panel.content());
      } else if (block instanceof Block.Exercise exercise) {
        blocks.add(exercise.heading());
        flatten(exercise.content());
      }
    }
  }

  private <T> List<T> all(Class<T> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void printEveryStepOfEveryExerciseOnceInItsOrder(long seed) {
    GeneratedLeaflets.Made made = new GeneratedLeaflets(seed).make();
    compose(made);
    List<List<String>> expected = new ArrayList<>();
    for (LeafletExercise each : made.leaflet().exercises()) {
      Exercise exercise = made.catalogue().exercise(each.id()).orElseThrow();
      expected.add(exercise.steps().stream().map(Step::words).map(OneLine::of).toList());
    }

    assertThat(all(Block.Items.class))
        .filteredOn(Block.Items::numbered)
        .extracting(Block.Items::items)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neverSkipALevelOfHeadings(long seed) {
    compose(new GeneratedLeaflets(seed).make());
    int deepest = 2;

    for (Block.Heading heading : all(Block.Heading.class)) {
      assertThat(heading.level()).as(heading.text()).isBetween(2, deepest);
      deepest = heading.level() + 1;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nameEveryFieldDifferentlyAndGiveEveryExerciseOneForItsRepetitions(long seed) {
    GeneratedLeaflets.Made made = new GeneratedLeaflets(seed).make();
    compose(made);
    List<Block.Field> fields =
        all(Block.Fields.class).stream().flatMap(each -> each.fields().stream()).toList();

    assertThat(fields).extracting(Block.Field::name).doesNotHaveDuplicates();
    assertThat(fields).extracting(Block.Field::description).doesNotHaveDuplicates();
    assertThat(fields)
        .filteredOn(field -> field.label().equals("Reps"))
        .hasSameSizeAs(made.leaflet().exercises());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void showTheRedFlagsBeforeTheFirstExercise(long seed) {
    ComposedLeaflet composed = compose(new GeneratedLeaflets(seed).make());
    int exercise = blocks.indexOf(first(Block.Exercise.class));
    int redFlags =
        blocks.indexOf(
            all(Block.Panel.class).stream()
                .filter(panel -> panel.urgency() == Block.Urgency.EMERGENCY)
                .findFirst()
                .orElseThrow());

    assertThat(composed.running().footer().get(0)).contains("Not clinically reviewed");
    assertThat(redFlags).isNotNegative();
    assertThat(exercise < 0 || redFlags < exercise).isTrue();
  }

  private <T> @Nullable T first(Class<T> kind) {
    return all(kind).stream().findFirst().orElse(null);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sayEverySignWhereItHoldsAndNeverTwiceForAll(long seed) {
    GeneratedLeaflets.Made made = new GeneratedLeaflets(seed).make();
    ComposedLeaflet composed = compose(made);
    List<String> before = new ArrayList<>();
    List<Block.Exercise> exercises = new ArrayList<>();
    for (Block block : composed.body()) {
      if (block instanceof Block.Panel panel) {
        panel.content().stream()
            .filter(Block.Items.class::isInstance)
            .forEach(items -> before.addAll(((Block.Items) items).items()));
      } else if (block instanceof Block.Exercise exercise) {
        exercises.add(exercise);
      }
    }

    assertThat(before).doesNotHaveDuplicates();
    for (int i = 0; i < exercises.size(); i++) {
      LeafletExercise each = made.leaflet().exercises().get(i);
      StopRules rules = made.catalogue().exercise(each.id()).orElseThrow().stopRules();
      List<String> signs = new ArrayList<>(rules.makeSmaller());
      signs.addAll(rules.stop());
      signs.addAll(rules.emergency());
      String own = exercises.get(i).content().toString();
      assertThat(signs).allMatch(sign -> before.contains(sign) != own.contains(sign));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void breakNoLinesAndAreTheSameEveryTime(long seed) {
    String once = compose(new GeneratedLeaflets(seed).make()).toString();

    assertThat(once).doesNotContain("\n");
    assertThat(compose(new GeneratedLeaflets(seed).make())).hasToString(once);
  }
}
