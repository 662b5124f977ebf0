package org.kneeroll.core.exercise;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.kneeroll.core.text.PlainText;

/**
 * A clinical value together with where it comes from.
 *
 * @param <T> the type of the value
 */
public sealed interface Prescribed<T> {

  /** Where the value, or its absence, comes from. */
  ValueStatus status();

  /** The value, if there is one. */
  Optional<T> value();

  /**
   * A value that somebody gives.
   *
   * @param amount the value
   * @param proposed whether the author proposes it; otherwise a named source states it
   */
  record Given<T>(T amount, boolean proposed) implements Prescribed<T> {
    /** Refuses a null value. */
    public Given {
      Objects.requireNonNull(amount, "amount");
    }

    @Override
    public ValueStatus status() {
      return proposed ? ValueStatus.PROPOSED : ValueStatus.STATED;
    }

    @Override
    public Optional<T> value() {
      return Optional.of(amount);
    }
  }

  /** Left for the clinician to fill in. */
  record Blank<T>() implements Prescribed<T> {
    @Override
    public ValueStatus status() {
      return ValueStatus.BLANK;
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }

  /** The source is silent, and the author adds nothing. */
  record Unknown<T>() implements Prescribed<T> {
    @Override
    public ValueStatus status() {
      return ValueStatus.UNKNOWN;
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }

  /** A value that a named source states. */
  static <T> Prescribed<T> stated(T value) {
    return new Given<>(value, false);
  }

  /** A value that the author proposes. */
  static <T> Prescribed<T> proposed(T value) {
    return new Given<>(value, true);
  }

  /** A value that is left for the clinician to fill in. */
  static <T> Prescribed<T> blank() {
    return new Blank<>();
  }

  /** A value about which the source is silent. */
  static <T> Prescribed<T> unknown() {
    return new Unknown<>();
  }

  /**
   * Reads what an author writes: {@code blank}, {@code unknown}, a value, or a value followed by
   * {@code (proposed)}.
   *
   * @param read reads the value itself and refuses it with an {@link IllegalArgumentException}
   * @throws IllegalArgumentException with a message for the author, from {@code read}
   */
  static <T> Prescribed<T> parse(String text, Function<String, T> read) {
    String plain = PlainText.words(text).strip();
    String mark = "(proposed)";
    if (plain.equalsIgnoreCase("blank")) {
      return blank();
    }
    if (plain.equalsIgnoreCase("unknown")) {
      return unknown();
    }
    if (plain.toLowerCase(Locale.ROOT).endsWith(mark)) {
      return proposed(read.apply(plain.substring(0, plain.length() - mark.length()).strip()));
    }
    return stated(read.apply(plain));
  }
}
