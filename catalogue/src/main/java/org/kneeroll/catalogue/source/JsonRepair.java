package org.kneeroll.catalogue.source;

import org.kneeroll.core.diagnostic.Span;

/**
 * What is put in the place of something broken in a JSON text, of the same length, so that what
 * follows is read as well and every place stays where it is.
 *
 * @param place what is replaced
 * @param replacement as long as the place
 * @param loses whether the value or key there is not what its author meant, and is left out
 */
record JsonRepair(Span place, String replacement, boolean loses) {

  /** One character in the place of another, beside which nothing is lost. */
  static JsonRepair character(int at, char replacement) {
    return new JsonRepair(new Span(at, at + 1), String.valueOf(replacement), false);
  }

  /** A number in the place of a value that cannot be read. */
  static JsonRepair value(Span value) {
    return new JsonRepair(value, "0" + " ".repeat(value.length() - 1), true);
  }

  /** The text with the replacement made. */
  String in(String text) {
    return text.substring(0, place.start()) + replacement + text.substring(place.end());
  }
}
