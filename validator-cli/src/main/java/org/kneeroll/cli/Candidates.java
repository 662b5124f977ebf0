package org.kneeroll.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.schema.JsonSchema;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.cli.template.Template;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.Stage;
import org.kneeroll.core.exercise.Term;

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

  /** The names of all rules. */
  static final class RuleNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Rulebook.shipped().docs().stream().map(doc -> doc.id().name()).iterator();
    }
  }

  /** The kinds of files that have a schema. */
  static final class Schemas implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(JsonSchema.values()).map(JsonSchema::word).iterator();
    }
  }

  /** The kinds of files that can be made. */
  static final class Templates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Template.values()).map(Template::word).iterator();
    }
  }

  /** The words of a vocabulary. */
  private abstract static class Words implements Iterable<String> {
    private final List<Term> terms;

    Words(Term... terms) {
      this.terms = List.of(terms);
    }

    @Override
    public Iterator<String> iterator() {
      return terms.stream().map(Term::word).iterator();
    }
  }

  /** The words for parts of the body that exercises are for. */
  static final class Regions extends Words {
    Regions() {
      super(Region.values());
    }
  }

  /** The words for start positions. */
  static final class Positions extends Words {
    Positions() {
      super(Position.values());
    }
  }

  /** The words for stages. */
  static final class Stages extends Words {
    Stages() {
      super(Stage.values());
    }
  }

  /** The words for aims. */
  static final class Aims extends Words {
    Aims() {
      super(Aim.values());
    }
  }

  /** The shells that there is a script for. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("bash", "zsh").iterator();
    }
  }
}
