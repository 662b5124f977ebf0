package org.kneeroll.catalogue.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Patience;
import org.kneeroll.catalogue.reading.form.Problems;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.catalogue.reading.form.Repair.Loss;
import org.kneeroll.catalogue.reading.form.RepairedText;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;

/**
 * Reads YAML 1.2 from the events of SnakeYAML Engine.
 *
 * <p>Where the text is broken, it is repaired, or as little as possible is passed over, and the
 * file is read again, so that what stands around the break is looked at as well.
 */
public final class YamlReader {

  private final SourceText source;
  private final Problems problems;
  private final YamlRecovery recovery;

  private final Patience patience = new Patience();
  private boolean isCutOff;
  private RepairedText text;
  private YamlAttempt attempt;
  private @Nullable YamlFailure failure;

  /**
   * A reader of one file.
   *
   * @param source the file as its author wrote it
   * @param text the same, with characters replaced that no parser takes
   * @param problems what is wrong with the file so far
   */
  public YamlReader(SourceText source, String text, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.recovery = new YamlRecovery(source);
    this.text = RepairedText.of(text);
    this.attempt = new YamlAttempt(source, this.text);
    this.failure = attempt.run();
  }

  /** The file's tree, and all that is wrong with its form. */
  public SourceFile read() {
    YamlFailure broken = failure;
    while (broken != null && !problems.isFull()) {
      isCutOff |= recovery.isCutOff(broken);
      Repair repair = getBehind(broken);
      problems.add(repair == null ? broken.problem() : recovery.fixed(broken, repair));
      broken = repair == null ? null : failure;
    }
    Optional<SourceNode> root = attempt.finish();
    // An alias whose anchor was passed over is not the author's mistake.
    problems.addAll(attempt.problems(), anchorsAreLost() ? SourceRule.UNKNOWN_ALIAS : null);
    List<ModelPath> lost = new ArrayList<>(attempt.unread());
    if (isCutOff) {
      lost.add(ModelPath.ROOT);
    }
    return new SourceFile(source, root, problems.inOrder(), lost, attempt.comments());
  }

  /** Repairs the text so that the parser comes past a failure; null if that cannot be done. */
  private @Nullable Repair getBehind(YamlFailure behind) {
    for (Repair repair : recovery.after(behind)) {
      if (!patience.allows(source.text())) {
        return null;
      }
      RepairedText repaired = text.with(repair);
      YamlAttempt next = new YamlAttempt(source, repaired);
      YamlFailure found = next.run();
      if (found == null || recovery.isFarther(found, behind, repair)) {
        text = repaired;
        attempt = next;
        failure = found;
        return repair;
      }
    }
    return null;
  }

  private boolean anchorsAreLost() {
    return text.repairs().stream()
        .filter(repair -> repair.loss() != Loss.NOTHING)
        .anyMatch(repair -> source.slice(repair.place()).contains("&"));
  }
}
