package org.kneeroll.catalogue.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.catalogue.check.Report;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.Shelf;
import org.kneeroll.catalogue.triage.Project;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.catalogue.triage.Triage;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Suggestion;

/** Files of the built-in catalogue, damaged at random: whatever comes of it can be shown. */
class MutatedFilesTest {

  private static final List<CatalogueFile> FILES =
      Shelf.builtIn().files().stream().filter(f -> f.path().startsWith("exercises/")).toList();
  private static final Rulebook RULES = Rulebook.shipped();
  private static final String NAME = "exercises/damaged.yaml";
  private static final List<String> STRANGE =
      List.of(
          "\t",
          "\r\n",
          ":",
          "- ",
          "\"",
          "'",
          "\uD83E\uDDB5",
          "&a ",
          "*a",
          "{",
          "]",
          "# ",
          "\0",
          "|",
          "\uFEFF",
          "kneeroll: allow",
          "# kneeroll: allow syntax -- x\n",
          "<<: ",
          "!x ",
          "e\u0301");

  private static String damaged(Random random) {
    String text = FILES.get(random.nextInt(FILES.size())).content().text().text();
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    for (int i = 0; i <= random.nextInt(4); i++) {
      int line = random.nextInt(lines.size());
      String old = lines.get(line);
      int at = random.nextInt(old.length());
      switch (random.nextInt(6)) {
        case 0 -> lines.add(line, old);
        case 1 -> lines.set(line, "  " + old);
        case 2 -> lines.set(line, old.substring(0, at) + old.substring(at + 1) + " ");
        case 3 -> Collections.swap(lines, line, random.nextInt(lines.size()));
        case 4 -> lines.set(line, old.replaceFirst("^ ", ""));
        default -> {
          String strange = STRANGE.get(random.nextInt(STRANGE.size()));
          lines.set(line, old.substring(0, at) + strange + old.substring(at) + " ");
        }
      }
    }
    String all = String.join("", lines);
    return random.nextInt(8) == 0 ? all.substring(0, random.nextInt(all.length())) : all;
  }

  private static List<Diagnostic> standing(String text) {
    Library library = Library.of(Shelf.text(NAME, text.getBytes(StandardCharsets.UTF_8)));
    Report report = Checker.check(library, LocalDate.of(2026, 11, 21));
    return new Triage(RULES, Project.none()).judge(library, report).standing();
  }

  private static List<String> shown(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> d.primary().source().name() + d.primary().span() + d.rule() + d.message())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void everyFindingLiesInItsFileAndComesInTheSameOrderEachTime(long seed) {
    String text = damaged(new Random(seed));

    List<Diagnostic> found = standing(text);

    assertThat(shown(standing(text))).as(text).isEqualTo(shown(found));
    assertThat(found).as(text).isSortedAccordingTo(Diagnostic.ORDER).doesNotHaveDuplicates();
    for (Diagnostic diagnostic : found) {
      List<Label> labels = new ArrayList<>(diagnostic.related());
      labels.add(diagnostic.primary());
      for (Label label : labels) {
        SourceText source = label.source();
        SourceText.Position at = source.position(label.span().start());
        assertThat(offset(source.text(), at.line(), at.column())).isEqualTo(label.span().start());
      }
    }
  }

  /** Finds a place as an editor does: lines first, then characters. */
  private static int offset(String text, int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return text.offsetByCodePoints(at, column - 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
  void mendingBringsNoErrorAndTwiceIsOnce(long seed) {
    String text = damaged(new Random(seed)).replaceFirst("purpose:", "pourpose:");
    Mending.Check check = texts -> standing(texts.getOrDefault(NAME, text));

    Mending.Result once = Mending.mend(check, NAME::equals, true);

    String mended = once.files().isEmpty() ? text : once.files().get(0).after().text();
    assertThat(errors(once.left())).as(text).isLessThanOrEqualTo(errors(standing(text)));
    Mending.Check again = texts -> standing(texts.getOrDefault(NAME, mended));
    assertThat(Mending.mend(again, NAME::equals, true).files()).as(text).isEmpty();
    assertThat(Mending.mend(check, name -> false, true).files()).isEmpty();
  }

  private static long errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(Diagnostic::isError).count();
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void anEditChangesNothingOutsideOfItself(long seed) {
    String text = damaged(new Random(seed)).replaceFirst("purpose:", "pourpose:");
    List<Suggestion> edits = Edits.of(standing(text), true);
    SourceText source = standing(text).get(0).primary().source();

    String after = Edits.applied(source, edits);

    int at = 0;
    int from = 0;
    for (Suggestion edit : edits) {
      int kept = edit.span().start() - from;
      assertThat(after.substring(at, at + kept))
          .isEqualTo(source.text().substring(from, edit.span().start()));
      at += kept + edit.replacement().length();
      from = edit.span().end();
    }
    assertThat(after.substring(at)).isEqualTo(source.text().substring(from));
  }
}
