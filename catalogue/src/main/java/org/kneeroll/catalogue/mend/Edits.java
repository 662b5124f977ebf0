package org.kneeroll.catalogue.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Suggestion;

/** Edits of one text that do not touch each other. */
final class Edits {

  private static final Comparator<Suggestion> BY_PLACE =
      Comparator.comparing(Suggestion::span).thenComparing(Suggestion::replacement);

  private Edits() {}

  /**
   * The edits to make at once: of each finding the first that may be made, and of two that touch,
   * the earlier one. What is left out comes up again when the text is checked again.
   *
   * @param found what was found in the text
   * @param unsafe whether edits may be made that change what the content says
   */
  static List<Suggestion> of(List<Diagnostic> found, boolean unsafe) {
    List<Suggestion> wanted = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      diagnostic.suggestions().stream()
          .filter(suggestion -> suggestion.safe() || unsafe)
          .findFirst()
          .ifPresent(wanted::add);
    }
    wanted.sort(BY_PLACE);
    List<Suggestion> chosen = new ArrayList<>();
    int end = -1;
    for (Suggestion edit : wanted) {
      if (edit.span().start() > end) {
        chosen.add(edit);
        end = edit.span().end();
      }
    }
    return chosen;
  }

  /** The text with edits made that do not touch each other and are in the order of the text. */
  static String applied(SourceText text, List<Suggestion> edits) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Suggestion edit : edits) {
      out.append(text.text(), at, edit.span().start()).append(edit.replacement());
      at = edit.span().end();
    }
    return out.append(text.text().substring(at)).toString();
  }
}
