package org.kneeroll.catalogue.rule.brand;

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
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Logo;

/** A brand's logo can be drawn. */
public final class UnusableLogo implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("unusable-logo"),
          Severity.ERROR,
          false,
          "a brand's logo is an SVG or PNG file beside the brand's own file that can be printed",
          "a leaflet is printed as it was approved, and needs nothing from elsewhere");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    String file = in.brand().map(Brand::logo).map(Logo::file).orElse("");
    if (!file.isBlank()
        && PictureFile.read(in.item().file(), file) instanceof PictureResult.Refusal refusal) {
      out.accept(
          Finding.of(DOC, new Target.Value(ModelPath.of("logo", "file")), refusal.reason())
              .with(Note.help(refusal.advice())));
    }
  }
}
