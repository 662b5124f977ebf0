package org.kneeroll.pdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** Makes the objects that PDF files are built of. */
final class Cos {

  private static final int BUFFER = 8192;

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
  static COSStream deflatedStream(byte[] deflated) {
    COSStream stream = plainStream(deflated);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** A stream that is stored as it is. */
  static COSStream plainStream(byte[] bytes) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return stream;
  }

  /** Compresses with a level from 1, fast, to 9, small. */
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
