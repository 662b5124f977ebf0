package org.kneeroll.catalogue.rule.relation;

import java.util.Collection;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;

/** Says that a name leads nowhere, and where it may have been meant to lead. */
final class Unknown {

  /** The most names that an author is shown to choose from. */
  private static final int MOST = 30;

  private Unknown() {}

  static Finding name(
      RuleDoc rule, ModelPath path, String what, String name, Collection<String> known) {
    String help =
        NearestWord.to(name, known)
            .map(nearest -> "did you mean `" + nearest + "`?")
            .orElse(
                known.size() <= MOST
                    ? "there are: " + String.join(", ", known)
                    : "look the name up in the catalogue's folder");
    return Finding.of(rule, new Target.Value(path), "there is no " + what + " `" + name + "`")
        .with(Note.help(help));
  }
}
