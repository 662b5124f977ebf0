package org.kneeroll.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says which test shows what must not name tests that are gone. */
class ConformancePageTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "")).resolve("..");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)(?:#(\\w+))?`");

  @Test
  void namesTestsThatThereAre() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/conformance/pdf-ua-1.md"));
    List<MatchResult> named = NAMED.matcher(page).results().toList();

    assertThat(named).hasSizeGreaterThan(20);
    for (MatchResult test : named) {
      String source = source(test.group(1));
      if (test.group(2) != null) {
        assertThat(source).as(test.group(1)).contains("void " + test.group(2) + "(");
      }
    }
  }

  @Test
  void hasATestForEveryClause() throws IOException {
    List<String> rows =
        Files.readAllLines(ROOT.resolve("docs/conformance/pdf-ua-1.md")).stream()
            .filter(line -> line.matches("\\| [0-9].*"))
            .toList();

    assertThat(rows)
        .hasSizeGreaterThan(15)
        .allSatisfy(row -> assertThat(NAMED.matcher(row).find()).as(row).isTrue());
  }

  private static String source(String testClass) throws IOException {
    for (String module : List.of("pdf-export", "validator-cli")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        List<Path> found =
            files.filter(path -> path.endsWith(testClass + ".java")).limit(1).toList();
        if (!found.isEmpty()) {
          return Files.readString(found.get(0));
        }
      }
    }
    throw new AssertionError("there is no test class " + testClass);
  }
}
