package org.kneeroll.pdf.write;

import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Makes the objects that PDF files are built of. */
final class Cos {

  /**
   * For what is compressed anew for each file: half the time of zlib's usual level, 3 % more bytes.
   */
  static final int FAST = Deflater.BEST_SPEED;

  /** For what is compressed once. */
  static final int SMALL = Deflater.BEST_COMPRESSION;

  private static final int BUFFER = 1024;

  private Cos() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** A dictionary with a {@code /Type}. */
  static COSDictionary dictionary(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, name(type));
    return dictionary;
  }

  /** A dictionary that is written where it is used, rather than as an object of its own. */
  static COSDictionary inline() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  /** A dictionary with a {@code /Type} that is written where it is used. */
  static COSDictionary inline(String type) {
    COSDictionary dictionary = dictionary(type);
    dictionary.setDirect(true);
    return dictionary;
  }

  static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  /** Coordinates, to a thousandth of a point. */
  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(number(value));
    }
    return array;
  }

  static COSNumber number(double value) {
    long thousandths = Math.round(value * 1000);
    return thousandths % 1000 == 0
        ? COSInteger.get(thousandths / 1000)
        : new COSFloat(thousandths / 1000f);
  }

  /** A stream whose bytes are compressed already. */
  static StreamDictionary deflatedStream(byte[] deflated) {
    StreamDictionary stream = new StreamDictionary(deflated);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /**
   * Compresses.
   *
   * @param level {@link #FAST} or {@link #SMALL}
   */
  static byte[] deflate(byte[] bytes, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] out = new byte[bytes.length / 2 + BUFFER];
      int length = 0;
      while (!deflater.finished()) {
        if (length == out.length) {
          out = Arrays.copyOf(out, out.length * 2);
        }
        length += deflater.deflate(out, length, out.length - length);
      }
      return Arrays.copyOf(out, length);
    } finally {
      deflater.end();
    }
  }
}
