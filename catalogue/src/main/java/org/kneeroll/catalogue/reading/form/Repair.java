package org.kneeroll.catalogue.reading.form;

import org.kneeroll.core.diagnostic.Span;

/**
 * What is put in the place of something broken, so that what follows is read as well.
 *
 * @param place what is replaced in the author's text; empty where something is put in between
 * @param replacement what a parser reads instead
 * @param loss what of the file's content does not survive
 */
public record Repair(Span place, String replacement, Loss loss) {

  /** What is missing from the tree after a repair. */
  public enum Loss {
    /** The text means what its author meant. */
    NOTHING,
    /** The value or key that stands at the place is not the author's, and is left out. */
    VALUE,
    /** Whole entries are gone, and which list or group they belong to is not known. */
    ENTRIES
  }

  /** One character in the place of another, beside which nothing is lost. */
  public static Repair character(int at, char replacement) {
    return new Repair(new Span(at, at + 1), String.valueOf(replacement), Loss.NOTHING);
  }

  /** Something that the author left out, and that can be nothing else. */
  public static Repair insertion(int at, String text) {
    return new Repair(new Span(at, at), text, Loss.NOTHING);
  }

  /** Nothing in the place of something. */
  public static Repair deletion(Span place) {
    return new Repair(place, "", Loss.NOTHING);
  }

  /** The same as a repair of another text, in which its place is another one. */
  public Repair at(Span otherPlace) {
    return new Repair(otherPlace, replacement, loss);
  }

  /** A number in the place of a value that cannot be read. */
  public static Repair value(Span value) {
    return new Repair(value, "0", Loss.VALUE);
  }

  /** Whether a value at a span is not what its author wrote. */
  public boolean loses(Span value) {
    boolean isEmpty = value.length() == 0 || place.length() == 0;
    boolean touches =
        isEmpty
            ? place.start() <= value.end() && value.start() <= place.end()
            : place.start() < value.end() && value.start() < place.end();
    return loss == Loss.VALUE && touches;
  }
}
