package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.binding.BindingRule;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.Section;

/** There is something below each heading of a leaflet. */
final class SectionCheck implements ItemCheck {

  @Override
  public List<Finding> check(Item<?> item) {
    List<Finding> findings = new ArrayList<>();
    if (item.value().orElse(null) instanceof Leaflet leaflet) {
      for (int i = 0; i < leaflet.sections().size(); i++) {
        Section section = leaflet.sections().get(i);
        ModelPath path = ModelPath.of("sections").index(i);
        if (section.advice().isEmpty() && section.exercises().isEmpty()) {
          findings.add(
              Finding.of(
                      BindingRule.MISSING.doc(),
                      new Target.Missing(path.key("exercises")),
                      "the section has neither exercises nor advice")
                  .with(Note.help("add `exercises:` or `advice:`, or take the section out"))
                  .restingOn(path.key("exercises"), path.key("advice")));
        }
      }
    }
    return findings;
  }
}
