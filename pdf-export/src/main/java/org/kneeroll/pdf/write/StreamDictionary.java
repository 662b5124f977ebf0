package org.kneeroll.pdf.write;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A stream with its bytes as they are going to stand in the file.
 *
 * <p>PDFBox's own streams copy their bytes into pages of memory and out again; here, what is shared
 * between files is written from where it lies.
 */
final class StreamDictionary extends COSDictionary {

  private final byte[] bytes;

  StreamDictionary(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes, not to be changed. */
  byte[] bytes() {
    return bytes;
  }
}
