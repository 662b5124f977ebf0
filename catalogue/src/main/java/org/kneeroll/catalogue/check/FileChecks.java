package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.exercise.ExerciseId;

/** What is asked of files before anybody looks at what they describe. */
final class FileChecks {

  private FileChecks() {}

  static List<Diagnostic> of(Library library) {
    List<Diagnostic> found = new ArrayList<>();
    for (CatalogueFile file : library.own().unknown()) {
      found.addAll(file.content().diagnostics());
      if (file.content().diagnostics().isEmpty()) {
        found.add(
            diagnostic(
                LibraryRule.UNKNOWN_FILE,
                file,
                "nothing tells what this describes: an exercise, a leaflet, a brand or a catalogue",
                "put it into a folder named `exercises` or `leaflets`, or name it `brand.yaml` or"
                    + " `catalogue.yaml`; an exercise has `steps`, a leaflet `sections`, a brand"
                    + " `colours`"));
      }
    }
    for (CatalogueFile file : library.own().hidden()) {
      found.add(
          diagnostic(
              LibraryRule.SAME_ID,
              file,
              "another file has the same id: " + library.own().inPlaceOf(file).name(),
              "give one of the two another name"));
    }
    for (Item<?> item : library.items()) {
      if (item.kind().hasIds() && !isId(item.id())) {
        found.add(
            diagnostic(
                LibraryRule.MALFORMED_ID,
                item.file(),
                "`" + item.id() + "` cannot be an id",
                "name the file with lower-case letters, digits and hyphens, such as knee-roll.yaml"));
      }
    }
    return found;
  }

  private static boolean isId(String id) {
    try {
      ExerciseId.of(id);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Diagnostic diagnostic(
      LibraryRule rule, CatalogueFile file, String message, String help) {
    return new Diagnostic(
        rule.doc().id(),
        rule.doc().severity(),
        message,
        new Label(file.content().text(), new Span(0, 0), ""),
        List.of(),
        List.of(Note.help(help)),
        List.of());
  }
}
