package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link from one of the project's documents to another leads somewhere. */
class DocumentLinksTest {

  private static final Path ROOT = Fixtures.folder("../../../..").normalize();

  /** A link to a place of the project, in two groups: the file and the heading, either empty. */
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?) *$");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .map(ROOT::relativize)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadSomewhere(Path document) throws IOException {
    Path place = ROOT.resolve(document);
    List<String> dead = new ArrayList<>();
    for (MatchResult link : LINK.matcher(text(place)).results().toList()) {
      Path target =
          link.group(1).isEmpty() ? place : place.resolveSibling(link.group(1)).normalize();
      boolean leads =
          Files.exists(target)
              && (link.group(2) == null || headings(target).contains(link.group(2)));
      if (!leads) {
        dead.add(link.group());
      }
    }

    assertThat(dead).isEmpty();
  }

  private static String text(Path document) throws IOException {
    return CODE.matcher(Files.readString(document)).replaceAll("");
  }

  /** Headings as GitHub names them in links. */
  private static Set<String> headings(Path document) throws IOException {
    return HEADING
        .matcher(text(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
