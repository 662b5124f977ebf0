package org.kneeroll.catalogue.rule.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Passage;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;

/** Lists and paragraphs say each thing once. */
public final class RepeatedLine implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("repeated-line"),
          Severity.WARNING,
          false,
          "no line stands twice",
          "a reader who meets a line again wonders what they missed, and a screen reader reads it twice");

  /** Shorter lines, such as "Rest.", may well come back. */
  private static final int SHORTEST = 8;

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    Map<String, Passage> seen = new HashMap<>();
    @Nullable Passage before = null;
    for (Passage passage : in.passages()) {
      String words = key(passage.text());
      boolean instruction = passage.part().isInstruction();
      Passage same =
          instruction
              ? before != null && key(before.text()).equals(words) ? before : null
              : seen.putIfAbsent(list(passage) + words, passage);
      if (same != null && words.length() > SHORTEST) {
        out.accept(
            Finding.of(
                    DOC,
                    passage.at(0, passage.text().length()),
                    "this line stands here a second time")
                .with(Note.help("take one of the two out")));
      }
      before = passage;
    }
  }

  /** Steps come back in a sequence; only one directly after the same one is a slip. */
  private static String list(Passage passage) {
    return switch (passage.part()) {
      case ADVICE, IMPRINT -> "text ";
      case SIGN, PRECAUTION -> passage.path().toString().replaceAll("[0-9]+.*$", "") + " ";
      default -> passage.path() + " ";
    };
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
