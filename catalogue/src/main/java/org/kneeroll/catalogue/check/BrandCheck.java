package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.Item;
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
final class BrandCheck implements ItemCheck {

  /** WCAG 2.2, success criterion 1.4.3: contrast of text, level AA. */
  private static final double LEAST = 4.5;

  private static final RuleDoc LOW_CONTRAST =
      new RuleDoc(
          RuleId.of("low-contrast"),
          Severity.ERROR,
          false,
          "text differs from its background by a contrast of at least 4.5 to 1",
          "people with low vision, and everybody on a poor printer, read what stands out (WCAG 2.2,"
              + " 1.4.3)");

  @Override
  public List<Finding> check(Item<?> item) {
    List<Finding> findings = new ArrayList<>();
    if (item.value().orElse(null) instanceof Brand brand && brand.colours() != null) {
      Colours colours = brand.colours();
      check("text", colours.text(), Colour.WHITE, "white paper", findings);
      check("primary", colours.primary(), Colour.WHITE, "white paper", findings);
      check("accent", colours.accent(), Colour.WHITE, "white paper", findings);
      if (colours.primary() != null) {
        check("on-primary", colours.onPrimary(), colours.primary(), "the primary colour", findings);
      }
    }
    return findings;
  }

  private static void check(
      String key,
      @Nullable Colour colour,
      Colour background,
      String backgroundName,
      List<Finding> findings) {
    if (colour == null || colour.contrastWith(background) >= LEAST) {
      return;
    }
    findings.add(
        Finding.of(
                LOW_CONTRAST,
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
