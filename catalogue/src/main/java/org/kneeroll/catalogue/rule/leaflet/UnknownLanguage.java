package org.kneeroll.catalogue.rule.leaflet;

import java.util.Optional;
import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.catalogue.ContentLanguage;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Fix;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Term;

/** A catalogue's language is one that its leaflets can be printed in. */
public final class UnknownLanguage implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("unknown-language"),
          Severity.ERROR,
          false,
          "a catalogue's language is one in which there are the fixed words of a leaflet",
          "headings, fields and warnings of a page are in the language of its text, and a screen"
              + " reader speaks the language that the page names");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    String tag = in.settings().map(CatalogueSettings::language).orElse("");
    if (tag.isBlank() || ContentLanguage.ofTag(tag).isPresent()) {
      return; // a blank one is told by the model itself
    }
    Target place = new Target.Value(ModelPath.of("language"));
    String there = String.join(", ", Term.words(ContentLanguage.class));
    if (ContentLanguage.isTag(tag)) {
      out.accept(
          Finding.of(
                  DOC, place, "there are no fixed words of leaflets in the language `" + tag + "`")
              .with(Note.help("there are: " + there + "; with a country, such as `en-GB`")));
      return;
    }
    Finding finding =
        Finding.of(DOC, place, "`" + tag + "` is no tag of a language")
            .with(Note.help("write a tag such as `en-GB`; there are: " + there));
    Optional<String> meant =
        Optional.of(tag.strip().replace('_', '-'))
            .filter(near -> ContentLanguage.ofTag(near).isPresent());
    out.accept(
        meant
            .map(near -> finding.with(Fix.safe("write `" + near + "`", place, near)))
            .orElse(finding));
  }
}
