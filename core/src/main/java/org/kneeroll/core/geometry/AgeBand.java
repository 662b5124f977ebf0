package org.kneeroll.core.geometry;

/**
 * The ages that studies of normal range keep apart.
 *
 * <p>No band is the usual one: a leaflet does not know how old its reader is.
 */
public enum AgeBand {
  /** Younger adults, as in Soucie 2011. */
  YOUNGER("20-44 y", 32),
  /** Older adults of the same study. */
  MIDDLE("45-69 y", 57),
  /** The women of Jung and Yamasaki 2016. */
  OLDER("65-83 y", 74);

  private final String words;
  private final int middle;

  AgeBand(String words, int middle) {
    this.words = words;
    this.middle = middle;
  }

  /** The years, for the head of a column. */
  public String words() {
    return words;
  }

  /** The age in the middle of the band, in years: where a line over all ages is read. */
  int middle() {
    return middle;
  }
}
