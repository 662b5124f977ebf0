package org.kneeroll.catalogue.reading;

import java.util.stream.Collectors;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Place;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/** Short ways to read and to look at what was read. */
final class Reading {

  private Reading() {}

  static SourceFile file(String name, String text) {
    return SourceReader.read(SourceText.of(name, text));
  }

  /** The root of a YAML text in which nothing is wrong. */
  static SourceNode yaml(String text) {
    return root(file("x.yaml", text));
  }

  /** The root of a JSON text in which nothing is wrong. */
  static SourceNode json(String text) {
    return root(file("x.json", text));
  }

  private static SourceNode root(SourceFile file) {
    if (!file.diagnostics().isEmpty()) {
      throw new AssertionError("not well-formed: " + file.diagnostics());
    }
    return file.root().orElseThrow();
  }

  /** A path from its text, as {@code steps[2].move}. */
  static ModelPath path(String text) {
    ModelPath path = ModelPath.ROOT;
    for (String part : text.split("[.\\[]", -1)) {
      if (part.endsWith("]")) {
        path = path.index(Integer.parseInt(part.substring(0, part.length() - 1)));
      } else if (!part.isEmpty()) {
        path = path.key(part);
      }
    }
    return path;
  }

  /** The content of a tree, whatever it was written in: texts between backticks. */
  static String show(SourceNode node) {
    if (node instanceof Scalar scalar) {
      return scalar.kind() == ScalarKind.TEXT ? "`" + scalar.written() + "`" : scalar.written();
    }
    if (node instanceof Sequence list) {
      return list.items().stream().map(Reading::show).collect(Collectors.joining(", ", "[", "]"));
    }
    return ((Mapping) node)
        .entries().stream()
            .map(entry -> entry.key().written() + ": " + show(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The text of the file that a place covers. */
  static String slice(Place place) {
    return place.source().slice(place.span());
  }

  /** The text of the file that a value covers. */
  static String slice(SourceNode node) {
    return node.source().slice(node.span());
  }

  /**
   * A text in which {@code «} and {@code »} stand around what is meant.
   *
   * @param text the text without them
   * @param span what stood between them
   */
  record Marked(String text, Span span) {
    static Marked of(String marked) {
      int start = marked.indexOf('«');
      int end = marked.indexOf('»') - 1;
      return new Marked(marked.replace("«", "").replace("»", ""), new Span(start, end));
    }
  }
}
