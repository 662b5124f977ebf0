package org.kneeroll.catalogue.rule.brand;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.kneeroll.core.leaflet.Logo;

/** A brand does not pass itself off as the NHS. */
public final class NhsIdentity implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("nhs-identity"),
          Severity.ERROR,
          true,
          "a brand uses the letters NHS and the blue of its logo only where it is authorised to",
          "the NHS letters and logo are trade marks, and a reader trusts what looks like the NHS");

  /** The letters as a word of their own, also in names such as nhs-logo.svg. */
  private static final Pattern LETTERS =
      Pattern.compile("(?<![\\p{L}\\p{N}])NHS(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

  /** The blue of the NHS logo, from the published NHS identity guidelines: not verified. */
  private static final Colour NHS_BLUE = new Colour(0x005EB8);

  /** How far a channel may be from the blue's, of 255, to be taken for it at a glance. */
  private static final int CLOSE = 24;

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    in.brand()
        .filter(brand -> !Boolean.TRUE.equals(brand.nhsAuthorised()))
        .ifPresent(brand -> check(brand, out));
  }

  private static void check(Brand brand, Consumer<Finding> out) {
    letters(brand.name(), ModelPath.of("name"), out);
    for (int i = 0; i < brand.header().size(); i++) {
      letters(brand.header().get(i), ModelPath.of("header").index(i), out);
    }
    Logo logo = brand.logo();
    if (logo != null) {
      letters(logo.file(), ModelPath.of("logo", "file"), out);
      letters(logo.alt(), ModelPath.of("logo", "alt"), out);
    }
    Colours colours = brand.colours();
    if (colours != null) {
      blue(colours.primary(), ModelPath.of("colours", "primary"), out);
      blue(colours.accent(), ModelPath.of("colours", "accent"), out);
    }
  }

  private static void letters(@Nullable String text, ModelPath path, Consumer<Finding> out) {
    Matcher letters = LETTERS.matcher(text == null ? "" : text);
    if (letters.find()) {
      out.accept(
          finding(
              new Target.Slice(path, letters.start(), letters.end()),
              "the letters NHS in the name or the head of a leaflet make it look like the NHS's own"));
    }
  }

  private static void blue(@Nullable Colour colour, ModelPath path, Consumer<Finding> out) {
    if (colour != null
        && Math.abs(colour.red() - NHS_BLUE.red()) <= CLOSE
        && Math.abs(colour.green() - NHS_BLUE.green()) <= CLOSE
        && Math.abs(colour.blue() - NHS_BLUE.blue()) <= CLOSE) {
      out.accept(
          finding(new Target.Value(path), "this colour can be taken for the blue of the NHS logo"));
    }
  }

  private static Finding finding(Target target, String message) {
    return Finding.of(DOC, target, message)
        .with(
            Note.help(
                "use a name and a colour of your own; an organisation that may use the NHS identity"
                    + " writes `nhs-authorised: true`"));
  }
}
