package org.kneeroll.catalogue.rule.picture;

import java.util.function.Consumer;
import org.kneeroll.catalogue.library.PictureFile;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Picture;

/** An exercise's own picture can be printed. */
public final class UnusablePicture implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("unusable-picture"),
          Severity.ERROR,
          false,
          "an exercise's own picture is an SVG or PNG file beside the exercise's that can be"
              + " printed",
          "a picture that is missing on the page leaves the reader without the movement");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    String file = in.exercise().map(Exercise::picture).map(Picture::file).orElse("");
    if (!file.isBlank()
        && PictureFile.read(in.item().file(), file) instanceof PictureResult.Refusal refusal) {
      out.accept(
          Finding.of(DOC, new Target.Value(ModelPath.of("picture", "file")), refusal.reason())
              .with(Note.help(refusal.advice())));
    }
  }
}
