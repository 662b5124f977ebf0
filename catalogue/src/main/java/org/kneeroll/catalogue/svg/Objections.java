package org.kneeroll.catalogue.svg;

import java.util.Optional;
import org.kneeroll.catalogue.picture.PictureResult.Refusal;

/**
 * Remembers the first thing that speaks against a file.
 *
 * <p>One is enough, as a drawing program removes most causes at once when it saves a plain copy.
 */
final class Objections {

  /** What helps against most of them. */
  static final String SAVE_PLAIN = "open it in a drawing program and save it again as a plain SVG";

  private Optional<Refusal> first = Optional.empty();

  void raise(String reason, String advice) {
    if (first.isEmpty()) {
      first = Optional.of(new Refusal(reason, advice));
    }
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  Optional<Refusal> first() {
    return first;
  }
}
