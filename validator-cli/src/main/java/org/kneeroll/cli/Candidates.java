package org.kneeroll.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.triage.Rulebook;

/**
 * Words that a shell completes; each list is made only when a script or a help text asks for it.
 */
final class Candidates {

  private Candidates() {}

  private static Stream<String> ids(FileKind kind) {
    return Library.builtIn().ids(kind).stream();
  }

  /** The built-in leaflets. */
  static final class Leaflets implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ids(FileKind.LEAFLET).iterator();
    }
  }

  /** The built-in brands. */
  static final class Brands implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ids(FileKind.BRAND).iterator();
    }
  }

  /** Everything that is built in and has an id. */
  static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(FileKind.EXERCISE, FileKind.LEAFLET, FileKind.BRAND)
          .flatMap(Candidates::ids)
          .iterator();
    }
  }

  /** Everything that is built in and can be signed by its id. */
  static final class Signable implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(FileKind.EXERCISE, FileKind.LEAFLET).flatMap(Candidates::ids).iterator();
    }
  }

  /** The names of all rules. */
  static final class RuleNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Rulebook.shipped().docs().stream().map(doc -> doc.id().name()).iterator();
    }
  }
}
