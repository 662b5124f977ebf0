package org.kneeroll.pdf.read;

/**
 * What is left of what one file may cost. It counts work, not time, so that a file is read or given
 * up alike on every machine; whoever works on the file for us asks here first.
 */
final class Allowance {

  /** More was asked for than a file may cost; no handler of damaged files catches it. */
  static final class Spent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    private Spent(Obstacle obstacle) {
      super(obstacle.message(), null, false, false);
      this.obstacle = obstacle;
    }

    Obstacle obstacle() {
      return obstacle;
    }
  }

  private final int largestStream;
  private long steps;
  private long unpackedBytes;
  private long heldBytes;
  private volatile boolean withdrawn;

  Allowance(ReadingLimits limits) {
    this.largestStream = limits.largestStream();
    this.steps = limits.steps();
    this.unpackedBytes = limits.unpackedBytes();
    this.heldBytes = limits.heldBytes();
  }

  /** Pays for bytes that are looked at. */
  void step(long bytes) {
    steps -= bytes;
    if (steps < 0 || withdrawn) {
      throw new Spent(Obstacle.TOO_SLOW);
    }
  }

  /**
   * Pays for bytes that a filter gives.
   *
   * @param size of the stream with them, so far
   */
  void unpack(long bytes, long size) {
    unpackedBytes -= bytes;
    if (unpackedBytes < 0 || size > largestStream) {
      throw new Spent(Obstacle.TOO_LARGE);
    }
    step(bytes);
  }

  /** Pays for objects that stay in memory, by their estimated size. */
  void hold(long bytes) {
    heldBytes -= bytes;
    if (heldBytes < 0) {
      throw new Spent(Obstacle.TOO_LARGE);
    }
  }

  /** Takes back all that is left, from another thread. */
  void withdraw() {
    withdrawn = true;
  }
}
