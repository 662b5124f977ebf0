package org.kneeroll.core.diagnostic;

/** What a finding points at: a place in the model, and which part of it in the author's text. */
public sealed interface Target {

  /** The place in the model. */
  ModelPath path();

  /** The value that stands at the path. */
  record Value(ModelPath path) implements Target {}

  /** The key before the value, for a finding about the key itself. */
  record KeyOf(ModelPath path) implements Target {}

  /**
   * A value that is not there: shown at the key, or the beginning, of what should hold it.
   *
   * @param path where the value would stand
   */
  record Missing(ModelPath path) implements Target {}

  /**
   * Some of the words of a text.
   *
   * @param path where the text stands
   * @param from offset of the first character in the text's value
   * @param to offset after the last character
   */
  record Slice(ModelPath path, int from, int to) implements Target {}

  /**
   * Some characters of a text as it stands in the file, with those that cannot be seen.
   *
   * @param path where the text stands
   * @param from offset of the first character in what was written
   * @param to offset after the last character
   */
  record Written(ModelPath path, int from, int to) implements Target {}

  /**
   * What stands beside a single value on its line and is not read as a part of it: a comment behind
   * it, or an anchor before it. A fix of it replaces the value together with what stands there.
   *
   * @param path where the value stands
   * @param behind whether it is what stands behind the value, not before it
   */
  record Unread(ModelPath path, boolean behind) implements Target {}
}
