package org.kneeroll.catalogue.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.binding.WrittenText;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.SourceLimits;
import org.kneeroll.core.diagnostic.Diagnostic;

/**
 * A file is checked in proportion to its length: no single text that is longer than the limit gets
 * to a rule, and twice as many texts make twice the work. Work is counted in bytes that are
 * allocated, which do not depend on the machine's speed.
 */
class LinearTextTest {

  private static final String EXERCISE =
      """
      name: Knee roll
      status: draft
      purpose: Helps.
      region: lower-back
      aim: mobility
      kind: rock
      stages: [acute]
      position: crook-lying
      movement: {thighs: up to 40 deg from upright, spine: rotation}
      sides: alternating
      dose: {reps: 10, per: side, times-per-day: 2}
      """;

  /** A file, what stands before the part that grows, and the part; # is a number. */
  static Stream<Arguments> growing() {
    return Stream.of(
        Arguments.of("exercises/a.yaml", EXERCISE + "steps:\n", "  - move: Lift it # times.\n"),
        Arguments.of("exercises/a.yaml", EXERCISE + "steps:\n", "  - repeat: Do the same.\n"),
        Arguments.of(
            "exercises/a.yaml", EXERCISE + "stop-rules:\n  stop:\n", "    - push on #and on\n"),
        Arguments.of(
            "exercises/a.yaml", EXERCISE + "stop-rules:\n  stop:\n", "    - &a# you are dizzy\n"),
        Arguments.of(
            "exercises/a.yaml",
            EXERCISE + "stop-rules:\n  stop:\n    - &a push through the pain\n",
            "    - *a\n"),
        Arguments.of(
            "exercises/a.yaml",
            EXERCISE + "stop-rules:\n  stop:\n",
            "    - you are dizzy\n      - you are sick\n"),
        Arguments.of(
            "exercises/a.yaml",
            EXERCISE + "precautions:\n",
            "  - {for: x-#, do: Ask first., because: why, source: s}\n"),
        Arguments.of("exercises/a.yaml", EXERCISE + "sources:\n", "  - {title: A-#, by: B}\n"),
        Arguments.of(
            "leaflets/a.yaml",
            "title: T\nsections:\n  - heading: H\n    advice:\n",
            "      - Do # repetitions for 5-10 minutes, as above.\n"),
        Arguments.of(
            "leaflets/a.yaml",
            "title: T\nsections:\n",
            "  - heading: H-#\n    advice: [Use ice.]\n    exercises: [knee-roll]\n"),
        Arguments.of("brands/b/brand.yaml", "name: T\nheader:\n", "  - Line-#, and more\n"),
        Arguments.of(
            "catalogue.yaml",
            "name: C\nprecaution-sets:\n",
            "  set-#:\n    - {for: x, do: Push through., because: why, source: s}\n"),
        Arguments.of("catalogue.yaml", "name: C\nplain-words:\n", "  word#: other\n"),
        Arguments.of(
            "retired.yaml",
            "exercises:\n",
            "  old-#: {since: 2026-01-01, because: too fast, superseded-by: old-0}\n"));
  }

  @ParameterizedTest
  @MethodSource("growing")
  void twiceAsManyTextsAreTwiceTheWork(String path, String before, String part) {
    allocated(path, before, part, 20);

    long some = allocated(path, before, part, 300);
    long twiceAsMany = allocated(path, before, part, 600);

    assertThat((double) twiceAsMany / some).isLessThan(2.2);
  }

  private static long allocated(String path, String before, String part, int times) {
    StringBuilder text = new StringBuilder(before);
    for (int i = 0; i < times; i++) {
      text.append(part.replace("#", String.valueOf(i)));
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long start = threads.getThreadAllocatedBytes(thread);
    check(path, text.toString());
    return threads.getThreadAllocatedBytes(thread) - start;
  }

  private static List<Diagnostic> check(String path, String text) {
    return Checker.check(Library.of(Shelf.text(path, text.getBytes(UTF_8))), ExampleFiles.TODAY)
        .diagnostics();
  }

  private static final String LONG = "up to 45 degrees ".repeat(1 + SourceLimits.TEXT / 17);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: #",
        "aliases: [#]",
        "purpose: #",
        "steps:\n  - move: #",
        "stop-rules:\n  stop:\n    - #",
        "transfer: #",
        "precautions:\n  - {for: #, do: #, because: #, source: #}",
        "movement: {thighs: #, source-says: #}",
        "dose: {reps: #}",
        "set-up: {feet: #}",
        "pose: {moves: #}",
        "sources:\n  - {title: #, by: #, note: #}",
        "related: [#]",
        "equipment: {required: [#]}",
        "region: #",
        "sides: #",
        "author: {name: #, role: #}"
      })
  void aTextBeyondTheLimitIsToldAndGetsToNoRule(String line) {
    String text = line.replace("#", LONG.strip()) + "\n";
    Library library = Library.of(Shelf.text("exercises/a.yaml", text.getBytes(UTF_8)));

    assertThat(library.items()).allSatisfy(LinearTextTest::holdsNoLongText);
    assertThat(Checker.check(library, ExampleFiles.TODAY).diagnostics())
        .anyMatch(diagnostic -> diagnostic.rule().name().equals("too-long"));
  }

  private static void holdsNoLongText(Item<?> item) {
    List<WrittenText> texts =
        WrittenText.of(item.value().orElseThrow().getClass(), item.tree().orElseThrow());
    assertThat(texts)
        .allSatisfy(
            text -> {
              if (text.node() instanceof Scalar scalar) {
                assertThat(scalar.text().length()).isLessThanOrEqualTo(SourceLimits.TEXT);
              }
            });
    assertThat(item.value().orElseThrow().toString()).hasSizeLessThan(SourceLimits.TEXT);
  }

  @Test
  void aTextUpToTheLimitIsLookedAt() {
    String text = "Do it slowly. ".repeat(SourceLimits.TEXT / 14 - 2) + "Push through the pain.";

    assertThat(check("exercises/a.yaml", EXERCISE + "transfer: " + text + "\n"))
        .extracting(diagnostic -> diagnostic.rule().name())
        .contains("forcing-cue")
        .doesNotContain("too-long");
  }
}
