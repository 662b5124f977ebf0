package org.kneeroll.pdf.read;

import java.time.Duration;

/**
 * What one file may cost. A leaflet of 40 exercises with a diary of 8 weeks has less than a tenth
 * of each; 20 of them may be joined in one file. All of it fits into 256 MB of memory.
 *
 * @param bytes of the file
 * @param largestStream how many bytes a stream unpacks to, after each of its filters
 * @param unpackedBytes of all streams together that are unpacked, after each of their filters
 * @param heldBytes of all objects that are made, as an estimate
 * @param steps bytes that are looked at, each as often as it is
 * @param fields how many
 * @param depth of families of fields in one another, and of pages
 * @param pages how many
 * @param time for all of it, the net below all others
 */
record ReadingLimits(
    int bytes,
    int largestStream,
    long unpackedBytes,
    long heldBytes,
    long steps,
    int fields,
    int depth,
    int pages,
    Duration time) {

  static final ReadingLimits USUAL =
      new ReadingLimits(
          32 << 20,
          16 << 20,
          64L << 20,
          96L << 20,
          200_000_000,
          50_000,
          32,
          2_000,
          Duration.ofSeconds(20));
}
