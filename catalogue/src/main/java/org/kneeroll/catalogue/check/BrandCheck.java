package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.LogoFile;
import org.kneeroll.catalogue.svg.SvgResult;
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

/** Text in a brand's colours can be read, and its logo can be drawn. */
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

  private static final RuleDoc UNUSABLE_LOGO =
      new RuleDoc(
          RuleId.of("unusable-logo"),
          Severity.ERROR,
          false,
          "a brand's logo is an SVG file of shapes beside the brand's own file",
          "shapes stay sharp at every size, and the leaflet needs nothing from elsewhere");

  @Override
  public List<Finding> check(Item<?> item) {
    List<Finding> findings = new ArrayList<>();
    if (item.value().orElse(null) instanceof Brand brand) {
      checkColours(brand, findings);
      checkLogo(item, brand, findings);
    }
    return findings;
  }

  private static void checkLogo(Item<?> item, Brand brand, List<Finding> findings) {
    String file = brand.logo() == null ? null : brand.logo().file();
    if (file == null || file.isBlank()) {
      return;
    }
    if (LogoFile.read(item.file(), file) instanceof SvgResult.Refusal refusal) {
      findings.add(
          Finding.of(
                  UNUSABLE_LOGO, new Target.Value(ModelPath.of("logo", "file")), refusal.reason())
              .with(Note.help(refusal.advice())));
    }
  }

  private static void checkColours(Brand brand, List<Finding> findings) {
    Colours colours = brand.colours();
    if (colours != null) {
      check("text", colours.text(), Colour.WHITE, "white paper", findings);
      check("primary", colours.primary(), Colour.WHITE, "white paper", findings);
      check("accent", colours.accent(), Colour.WHITE, "white paper", findings);
      if (colours.primary() != null) {
        check("on-primary", colours.onPrimary(), colours.primary(), "the primary colour", findings);
      }
    }
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
