package org.kneeroll.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.NewKey;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.core.catalogue.Takes;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.SafeId;

/** What is asked of files before anybody looks at what they describe. */
final class FileChecks {

  private FileChecks() {}

  /**
   * What is found in files.
   *
   * @param chosen says by the name of a file whether it is looked at
   */
  static List<Diagnostic> of(Library library, Predicate<String> chosen) {
    List<Diagnostic> found = new ArrayList<>();
    if (library.settingsItems().stream().anyMatch(item -> chosen.test(item.file().name()))) {
      library.takesUnsaid().ifPresent(found::add);
    }
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
                "name the file with lower-case letters, digits and hyphens"
                    + SafeId.like(item.id()).map(id -> ", such as " + id + ".yaml").orElse("")));
      }
    }
    for (CatalogueFile file : library.own().files()) {
      shadowing(library, file).ifPresent(found::add);
      replacingNothing(library, file).ifPresent(found::add);
    }
    return found;
  }

  /** An id that a built-in file has as well, where the author does not say which of them counts. */
  private static Optional<Diagnostic> shadowing(Library library, CatalogueFile file) {
    Optional<CatalogueFile> namesake = library.namesake(file);
    if (namesake.isEmpty() || Library.replaces(file) || library.isCopy(file)) {
      return Optional.empty();
    }
    String kind = file.kind().orElseThrow().word();
    Diagnostic finding =
        diagnostic(
                LibraryRule.SHADOWED_ID,
                file,
                "`" + file.id() + "` is the id of a built-in " + kind + " as well",
                "give the file another name, such as "
                    + library.freeId(file.kind().orElseThrow(), file.id())
                    + ", or write `replaces: "
                    + Takes.BUILT_IN
                    + "` in it if this one is meant wherever the built-in one is named")
            .as(library.saysWhatItTakes() ? Severity.ERROR : Severity.WARNING)
            .withRelated(
                List.of(
                    new Label(
                        namesake.get().content().text(),
                        new Span(0, 0),
                        "the built-in " + kind + " of that id")));
    return Optional.of(
        new NewKey(List.of("name", "title"), "replaces: kneeroll", "\"replaces\": \"kneeroll\"")
            .in(file.content(), "write `replaces: kneeroll`", true)
            .map(finding::with)
            .orElse(finding));
  }

  /** A word after {@code replaces} that leads to nothing. */
  private static Optional<Diagnostic> replacingNothing(Library library, CatalogueFile file) {
    Optional<Scalar> word =
        file.kind()
            .filter(FileKind::hasIds)
            .flatMap(kind -> file.content().root())
            .filter(Mapping.class::isInstance)
            .flatMap(root -> ((Mapping) root).get("replaces"))
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast)
            .filter(name -> !name.text().isBlank());
    if (word.isEmpty() || (Library.replaces(file) && library.namesake(file).isPresent())) {
      return Optional.empty();
    }
    String kind = file.kind().orElseThrow().word();
    String message =
        word.get().text().equals(Takes.BUILT_IN)
            ? "there is no built-in " + kind + " `" + file.id() + "` to replace"
            : "there is no catalogue `" + word.get().text() + "` to replace a " + kind + " of";
    String help =
        NearestWord.to(file.id(), library.beneath().ids(file.kind().orElseThrow()))
            .map(near -> "name the file " + near + ".yaml if that one is meant, or take this out")
            .orElse("take this out");
    return Optional.of(
        new Diagnostic(
            LibraryRule.UNKNOWN_NAME.doc().id(),
            LibraryRule.UNKNOWN_NAME.doc().severity(),
            message,
            new Label(word.get().source(), word.get().usedAt(), ""),
            List.of(),
            List.of(Note.help(help)),
            List.of()));
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
