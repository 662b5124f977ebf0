package org.kneeroll.catalogue.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceNode;

/** Something that is to stand in a file. */
public sealed interface Written {

  /**
   * A single value.
   *
   * @param text what it says
   * @param bare whether it is a number, a truth value or nothing, and so never quoted
   * @param comment stands after it on its line; empty for none
   */
  record Single(String text, boolean bare, String comment) implements Written {
    /** Refuses nulls. */
    public Single {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(comment, "comment");
    }
  }

  /** Values one after the other: in brackets if all are short words, else one on a line. */
  record Items(List<Written> items) implements Written {
    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with their values. */
  record Keys(List<Key> keys) implements Written {
    /** Copies the list. */
    public Keys {
      keys = List.copyOf(keys);
    }
  }

  /**
   * A key with its value.
   *
   * @param name the key
   * @param value what stands under it
   * @param remarks stand above it as comments, one on a line
   */
  record Key(String name, Written value, List<String> remarks) {
    /** Copies the list. */
    public Key {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      remarks = List.copyOf(remarks);
    }
  }

  /** A text without a comment. */
  static Written text(String text) {
    return new Single(text, false, "");
  }

  /** A text with a comment after it. */
  static Written text(String text, String comment) {
    return new Single(text, false, comment);
  }

  /** Texts one after the other. */
  static Written texts(List<String> texts) {
    return new Items(texts.stream().map(Written::text).toList());
  }

  /** A key without remarks. */
  static Key key(String name, Written value) {
    return new Key(name, value, List.of());
  }

  /**
   * What stands in a tree.
   *
   * @param comment what to write after a single value or an empty group; empty for nothing
   */
  static Written of(SourceNode tree, Function<SourceNode, String> comment) {
    if (tree instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      List<Key> keys = new ArrayList<>();
      for (Mapping.Entry entry : mapping.entries()) {
        keys.add(key(entry.name(), of(entry.value(), comment)));
      }
      return new Keys(keys);
    }
    if (tree instanceof Sequence list) {
      return new Items(list.items().stream().map(item -> of(item, comment)).toList());
    }
    if (tree instanceof Scalar scalar) {
      return new Single(scalar.text(), scalar.kind() != ScalarKind.TEXT, comment.apply(scalar));
    }
    return new Keys(List.of());
  }
}
