package org.kneeroll.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file under {@code src/test/resources/golden} of the module under test.
 *
 * <p>{@code ./mvnw verify -Dgolden.rewrite=true} writes what the tests see into the files instead.
 */
public final class Golden {

  private static final String REWRITE = "golden.rewrite";

  private Golden() {}

  /**
   * Fails if the text is not what the file holds, character by character.
   *
   * @param name the file's path below the folder of golden files
   * @param actual the text, with {@code \n} between lines
   */
  public static void assertMatches(String name, String actual) {
    Path file =
        Path.of(System.getProperty("basedir", ""), "src/test/resources/golden").resolve(name);
    try {
      if (Boolean.getBoolean(REWRITE)) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("golden file; -D%s=true writes it", REWRITE).exists();
      assertThat(actual)
          .as("%s; -D%s=true rewrites it", file, REWRITE)
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or write " + file, e);
    }
  }
}
