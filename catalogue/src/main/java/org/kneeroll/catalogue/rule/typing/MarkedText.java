package org.kneeroll.catalogue.rule.typing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kneeroll.catalogue.language.Markup;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Quoted;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.text.PlainText;

/** Reports signs for programs: of each sort the first one of a text, with how many there are. */
final class MarkedText {

  private MarkedText() {}

  static void report(
      RuleDoc doc,
      WrittenText text,
      Predicate<Markup.Sort> wanted,
      String help,
      Consumer<Finding> out) {
    List<Markup.Found> signs = new ArrayList<>(Markup.in(PlainText.folded(text.text())));
    signs.removeIf(sign -> !wanted.test(sign.sort()));
    Set<Markup.Sort> told = EnumSet.noneOf(Markup.Sort.class);
    for (Markup.Found sign : signs) {
      if (told.add(sign.sort())) {
        long more = signs.stream().filter(other -> other.sort() == sign.sort()).count() - 1;
        String words = text.text().substring(sign.from(), sign.to());
        out.accept(
            Finding.of(
                    doc,
                    text.at(sign.from(), sign.to()),
                    Quoted.of(words)
                        + " is "
                        + sign.sort().words()
                        + (more == 0 ? "" : ", and the text has " + more + " more"))
                .withLabel("is printed as it stands")
                .with(Note.help(help)));
      }
    }
  }
}
