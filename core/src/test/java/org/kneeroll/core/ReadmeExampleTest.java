package org.kneeroll.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kneeroll.core.exercise.BodyPart.THIGHS;
import static org.kneeroll.core.exercise.SpineMotion.ROTATION;

import jakarta.validation.ConstraintViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.exercise.Bound;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.Movement;
import org.kneeroll.core.validation.ExerciseValidation;

/** The lines of the README that show the model in Java. */
class ReadmeExampleTest {

  private static void example(PrintStream out) {
    // the lines of the README
    Movement roll = Movement.upTo(THIGHS, Bound.parse("up to 70 deg from upright"), ROTATION);
    Exercise kneeRoll = Exercise.named("Knee roll").kind(Kind.ROCK).movement(roll).build();
    for (ConstraintViolation<Exercise> wrong : ExerciseValidation.validator().validate(kneeRoll)) {
      out.println(wrong.getPropertyPath() + ": " + wrong.getMessage());
    }
    // the end of the lines of the README
  }

  @Test
  void reportsTheComponentsThatAreWrongAndThoseThatAreMissing() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    example(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("movement.thighs: 70 deg is more than a small movement")
        .contains("sides: must not be null");
  }

  @Test
  void standsInTheReadmeAsItIsHere() throws IOException {
    Path source = Path.of("src/test/java/org/kneeroll/core/ReadmeExampleTest.java");
    String lines =
        Files.readAllLines(source).stream()
            .dropWhile(line -> !line.contains("// the lines of the README"))
            .skip(1)
            .takeWhile(line -> !line.contains("// the end of the lines"))
            .map(line -> line.strip().replaceFirst("^out\\.", "  System.out."))
            .collect(Collectors.joining("\n"));

    assertThat(lines.lines()).hasSize(5);
    assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + lines + "\n```");
  }
}
