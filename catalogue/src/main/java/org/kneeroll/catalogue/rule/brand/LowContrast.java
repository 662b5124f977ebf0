package org.kneeroll.catalogue.rule.brand;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Colours;

/** Text in a brand's colours can be read. */
public final class LowContrast implements Rule {

  /** WCAG 2.2, success criterion 1.4.3: contrast of text, level AA. */
  private static final double LEAST = 4.5;

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("low-contrast"),
          Severity.ERROR,
          false,
          "text differs from its background by a contrast of at least 4.5 to 1",
          "people with low vision, and everybody on a poor printer, read what stands out (WCAG 2.2,"
              + " 1.4.3)");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    Colours colours = in.brand().map(Brand::colours).orElse(null);
    if (colours != null) {
      check("text", colours.text(), Colour.WHITE, "white paper", out);
      check("primary", colours.primary(), Colour.WHITE, "white paper", out);
      check("accent", colours.accent(), Colour.WHITE, "white paper", out);
      if (colours.primary() != null) {
        check("on-primary", colours.onPrimary(), colours.primary(), "the primary colour", out);
      }
    }
  }

  private static void check(
      String key,
      @Nullable Colour colour,
      Colour background,
      String backgroundName,
      Consumer<Finding> out) {
    if (colour == null || colour.contrastWith(background) >= LEAST) {
      return;
    }
    out.accept(
        Finding.of(
                DOC,
                new Target.Value(ModelPath.of("colours", key)),
                String.format(
                    Locale.ROOT,
                    "the contrast with %s is %.1f to 1, and text needs 4.5 to 1",
                    backgroundName,
                    Math.floor(colour.contrastWith(background) * 10) / 10))
            .with(
                Note.help(
                    "choose a "
                        + (background.equals(Colour.WHITE) ? "darker" : "more different")
                        + " colour")));
  }
}
