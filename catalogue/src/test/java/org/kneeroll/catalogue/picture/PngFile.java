package org.kneeroll.catalogue.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds PNG files chunk by chunk, right ones and wrong ones. */
final class PngFile {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PngFile() {
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
  }

  PngFile header(int columns, int rows, int bits, int colourType) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(columns).putInt(rows);
    return chunk("IHDR", header.put((byte) bits).put((byte) colourType).array());
  }

  PngFile chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    return this;
  }

  PngFile chunk(String type, int... content) {
    byte[] bytes = new byte[content.length];
    for (int i = 0; i < content.length; i++) {
      bytes[i] = (byte) content[i];
    }
    return chunk(type, bytes);
  }

  /** Rows without filters, each given as its bytes. */
  PngFile rows(int[]... rows) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (int[] row : rows) {
      plain.write(0);
      for (int sample : row) {
        plain.write(sample);
      }
    }
    return chunk("IDAT", deflated(plain.toByteArray()));
  }

  byte[] end() {
    return chunk("IEND", new byte[0]).out.toByteArray();
  }

  static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater();
    deflater.setInput(plain);
    deflater.finish();
    byte[] buffer = new byte[plain.length + 100];
    int length = deflater.deflate(buffer);
    deflater.end();
    return Arrays.copyOf(buffer, length);
  }
}
