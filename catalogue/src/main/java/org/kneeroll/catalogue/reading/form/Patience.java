package org.kneeroll.catalogue.reading.form;

/**
 * How often a broken file is read again, to look for more problems behind each broken place: less
 * often the longer it is, so that no file takes noticeable time.
 */
public final class Patience {

  private static final int CHARACTERS = 8 << 20;

  /** A short file counts as one of so many characters. */
  private static final int FEWEST = CHARACTERS / 2_000;

  private int left = CHARACTERS;

  /** Whether a text may be read once more; that it will be is taken for granted. */
  public boolean allows(String text) {
    left -= Math.max(text.length(), FEWEST);
    return left >= 0;
  }
}
