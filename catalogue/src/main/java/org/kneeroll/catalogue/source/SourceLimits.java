package org.kneeroll.catalogue.source;

/**
 * How much of a file is read. Each limit is far above what content needs and low enough that no
 * file, however it was made, takes noticeable memory or time.
 */
public final class SourceLimits {

  /**
   * One file. The longest exercise has a few kilobytes, and a catalogue's settings a few dozen;
   * this leaves room for thirty times that.
   */
  public static final int BYTES = 1 << 20;

  /** A list of signatures, which holds the words of every item that somebody has signed. */
  public static final int BYTES_OF_REVIEWS = 4 << 20;

  /** Values inside of values. The model's own depth is about 8. */
  public static final int DEPTH = 64;

  /** Values and keys in one file, each alias counted with all that it stands for. */
  public static final int NODES = 100_000;

  /**
   * One text in an author's words, in UTF-16 units: more than a printed page of them. Whatever a
   * rule does with a text is bounded by it, so that a file costs time in proportion to its length.
   */
  public static final int TEXT = 5_000;

  /** One amount, one word of a vocabulary, one id, in UTF-16 units: several lines. */
  public static final int VALUE = 500;

  /** Problems reported in one file: who has so many wants to see the first ones. */
  public static final int PROBLEMS = 100;

  private SourceLimits() {}

  /**
   * How many bytes of a file are read.
   *
   * @param name what messages call the file
   */
  public static int bytesOf(String name) {
    String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return file.equals("reviews.yaml") ? BYTES_OF_REVIEWS : BYTES;
  }
}
