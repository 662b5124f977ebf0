package org.kneeroll.pdf.write;

/**
 * Makes rows of samples that compress well: each sample as its difference to the one before it, the
 * one above it, or the nearest of three, whichever leaves the least in its row.
 *
 * <p>Source: the filters of PNG and how to choose among them (W3C, Portable Network Graphics (PNG)
 * Specification, third edition, 9 and 12.7); PDF takes the same.
 */
final class RowFilter {

  private static final int NONE = 0;
  private static final int PAETH = 4;

  private RowFilter() {}

  /**
   * The rows, each behind the number of its filter.
   *
   * @param samples of one byte each
   * @param rowLength bytes of a row
   * @param channels bytes of a dot
   */
  static byte[] filtered(byte[] samples, int rowLength, int channels) {
    int rows = samples.length / rowLength;
    byte[] out = new byte[samples.length + rows];
    byte[] row = new byte[rowLength];
    for (int y = 0; y < rows; y++) {
      long least = Long.MAX_VALUE;
      for (int filter = NONE; filter <= PAETH; filter++) {
        long left = filter(samples, y * rowLength, row, channels, filter);
        if (left < least) {
          least = left;
          int at = y * (rowLength + 1);
          out[at] = (byte) filter;
          System.arraycopy(row, 0, out, at + 1, rowLength);
        }
      }
    }
    return out;
  }

  /** Filters one row, and gives the sum of what is left of its samples. */
  private static long filter(byte[] samples, int start, byte[] row, int channels, int filter) {
    long sum = 0;
    boolean first = start == 0;
    for (int i = 0; i < row.length; i++) {
      int at = start + i;
      int before = i < channels ? 0 : samples[at - channels] & 0xFF;
      int above = first ? 0 : samples[at - row.length] & 0xFF;
      int corner = first || i < channels ? 0 : samples[at - row.length - channels] & 0xFF;
      row[i] = (byte) (samples[at] - expected(filter, before, above, corner));
      sum += Math.abs(row[i]);
    }
    return sum;
  }

  private static int expected(int filter, int before, int above, int corner) {
    return switch (filter) {
      case NONE -> 0;
      case 1 -> before;
      case 2 -> above;
      case 3 -> (before + above) / 2;
      default -> nearest(before, above, corner);
    };
  }

  /** Of the three, the one that is nearest to the plane through them. */
  private static int nearest(int before, int above, int corner) {
    int plane = before + above - corner;
    int toBefore = Math.abs(plane - before);
    int toAbove = Math.abs(plane - above);
    int toCorner = Math.abs(plane - corner);
    if (toBefore <= toAbove && toBefore <= toCorner) {
      return before;
    }
    return toAbove <= toCorner ? above : corner;
  }
}
