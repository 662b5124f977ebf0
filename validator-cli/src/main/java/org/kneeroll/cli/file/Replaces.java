package org.kneeroll.cli.file;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a file that a command writes may take the place of. What lies there decides by what is in
 * it, never by its name.
 */
public final class Replaces {

  private enum Kind {
    NOTHING,
    ALIKE,
    WHAT_WAS_READ
  }

  private static final Replaces NOTHING = new Replaces(Kind.NOTHING, there -> false);

  private final Kind kind;
  private final Predicate<byte[]> test;

  private Replaces(Kind kind, Predicate<byte[]> test) {
    this.kind = kind;
    this.test = test;
  }

  /** Nothing, not even an empty file: somebody begins with it. */
  public static Replaces nothing() {
    return NOTHING;
  }

  /**
   * An older one of the same kind that Kneeroll made and nobody has changed, or an empty file.
   *
   * @param isAlike whether bytes are such a file; asked before any work is done, and again when the
   *     new file is complete
   */
  public static Replaces alike(Predicate<byte[]> isAlike) {
    return new Replaces(Kind.ALIKE, Objects.requireNonNull(isAlike, "isAlike"));
  }

  /**
   * The very file that a command has read and edited: if it says something else by then, somebody
   * else has changed it meanwhile.
   *
   * @param read all bytes of the file, as they were read
   */
  public static Replaces whatWasRead(byte[] read) {
    byte[] before = read.clone();
    return new Replaces(Kind.WHAT_WAS_READ, there -> Arrays.equals(there, before));
  }

  /** Whether the user's word that a file may be written over counts. */
  boolean yieldsToForce() {
    return kind != Kind.WHAT_WAS_READ;
  }

  boolean isEdit() {
    return kind == Kind.WHAT_WAS_READ;
  }

  boolean isNothing() {
    return kind == Kind.NOTHING;
  }

  /** Whether a file of these bytes may give way. */
  boolean allows(byte[] there) {
    return test.test(there) || (kind == Kind.ALIKE && there.length == 0);
  }
}
