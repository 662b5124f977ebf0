package org.kneeroll.pdf.read;

import java.time.Duration;

/**
 * What one file may cost. A leaflet of 40 exercises with a diary of 8 weeks has less than a tenth
 * of each.
 *
 * @param bytes of the file
 * @param unpackedBytes of all its streams together
 * @param fields how many
 * @param depth of families of fields in one another
 * @param time for all of it
 */
record ReadingLimits(int bytes, long unpackedBytes, int fields, int depth, Duration time) {

  static final ReadingLimits USUAL =
      new ReadingLimits(64 << 20, 256L << 20, 50_000, 32, Duration.ofSeconds(20));
}
