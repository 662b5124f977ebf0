package org.kneeroll.core.exercise;

import java.util.List;
import java.util.stream.Stream;
import org.kneeroll.core.text.PlainText;

/**
 * What is needed or helps, in plain words such as "pillow".
 *
 * @param required each of these is needed
 * @param oneOf one of these is needed
 * @param optional these may help
 */
public record Equipment(List<String> required, List<String> oneOf, List<String> optional) {

  /** Copies the lists; null counts as empty. */
  public Equipment {
    required = PlainText.cleanAll(required);
    oneOf = PlainText.cleanAll(oneOf);
    optional = PlainText.cleanAll(optional);
  }

  /** Nothing is needed. */
  public static Equipment none() {
    return new Equipment(List.of(), List.of(), List.of());
  }

  /** Everything that is needed or may help, what is needed first. */
  public List<String> all() {
    return Stream.of(required, oneOf, optional).flatMap(List::stream).toList();
  }
}
