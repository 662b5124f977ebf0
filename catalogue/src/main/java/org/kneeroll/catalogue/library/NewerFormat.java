package org.kneeroll.catalogue.library;

import java.util.List;
import java.util.Optional;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.core.catalogue.CatalogueFormat;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;

/** Settings that were written for a later version of this application. */
final class NewerFormat {

  private NewerFormat() {}

  /** What is told about such settings, in place of all else about them; empty for all others. */
  static Optional<Diagnostic> of(SourceFile settings) {
    return settings
        .root()
        .filter(Mapping.class::isInstance)
        .flatMap(root -> ((Mapping) root).get("format"))
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(NewerFormat::isNewer)
        .map(NewerFormat::diagnostic);
  }

  private static boolean isNewer(Scalar number) {
    try {
      return CatalogueFormat.parse(number.text()).isTooNew();
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static Diagnostic diagnostic(Scalar number) {
    return new Diagnostic(
        LibraryRule.NEWER_FORMAT.doc().id(),
        LibraryRule.NEWER_FORMAT.doc().severity(),
        "the catalogue has format "
            + number.text()
            + ", and this version of Kneeroll reads format "
            + CatalogueFormat.NEWEST,
        new Label(
            number.source(),
            number.span(),
            "a version that reads format " + number.text() + " is needed"),
        List.of(),
        List.of(
            Note.help(
                "update Kneeroll, and look with `kneeroll --version` whether it reads format "
                    + number.text())),
        List.of());
  }
}
