package org.kneeroll.catalogue.rule.relation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.rule.ExerciseRule;
import org.kneeroll.catalogue.rule.Relation;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.text.PlainText;

/** A level has another level. */
public final class LevelAlone implements ExerciseRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("level-alone"),
          Severity.WARNING,
          false,
          "an exercise that is a level or a part names the next or the one before",
          "a reader of \"level 1\" looks for level 2");

  private static final Pattern LEVEL =
      Pattern.compile(
          "\\b(?:level|stage|phase|part|step)\\s(?:\\d|one|two|three|four|[ivx]{1,4}|[abc])\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    Matcher level = LEVEL.matcher(exercise.name() == null ? "" : PlainText.words(exercise.name()));
    boolean alone =
        exercise.progressTo().isEmpty()
            && exercise.regressTo().isEmpty()
            && exercise.then() == null
            && exercise.variantOf() == null;
    if (level.find() && alone && !isNamedByAnother(exercise, in)) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Slice(ModelPath.of("name"), level.start(), level.end()),
                  "`" + level.group() + "`, but no other level is named")
              .with(
                  Note.help(
                      "name it under `progress-to`, `regress-to` or `then`, or take the level out"
                          + " of the name"))
              .restingOn(ModelPath.of("progress-to"), ModelPath.of("regress-to")));
    }
  }

  private static boolean isNamedByAnother(Exercise exercise, RuleContext in) {
    return exercise.id() != null
        && in.library().ids(FileKind.EXERCISE).stream()
            .map(id -> in.library().exercise(id).flatMap(Item::value))
            .flatMap(Optional::stream)
            .flatMap(other -> Relation.of(other).stream())
            .anyMatch(relation -> relation.to().equals(exercise.id()));
  }
}
