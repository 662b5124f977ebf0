package org.kneeroll.catalogue.rule.leaflet;

import java.util.function.Consumer;
import org.kneeroll.catalogue.rule.LeafletRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.Section;

/** There is something below each heading of a leaflet. */
public final class EmptySection implements LeafletRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("empty-section"),
          Severity.ERROR,
          false,
          "below each heading of a leaflet stand exercises or advice",
          "a heading with nothing below it looks as if something had been lost");

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    for (int i = 0; i < leaflet.sections().size(); i++) {
      Section section = leaflet.sections().get(i);
      ModelPath path = ModelPath.of("sections").index(i);
      if (section.advice().isEmpty() && section.exercises().isEmpty()) {
        out.accept(
            Finding.of(
                    DOC,
                    new Target.Missing(path.key("exercises")),
                    "the section has neither exercises nor advice")
                .with(Note.help("add `exercises:` or `advice:`, or take the section out"))
                .restingOn(path.key("exercises"), path.key("advice")));
      }
    }
  }
}
