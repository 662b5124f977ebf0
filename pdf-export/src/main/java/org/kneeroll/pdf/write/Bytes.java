package org.kneeroll.pdf.write;

import java.util.Arrays;

/** A growing row of bytes that PDF syntax is written into. */
final class Bytes {

  private byte[] content;
  private int length;

  Bytes(int expected) {
    this.content = new byte[expected];
  }

  /** How many bytes there are. */
  int length() {
    return length;
  }

  byte[] toArray() {
    return Arrays.copyOf(content, length);
  }

  /** Adds the low eight bits of a value. */
  Bytes put(int value) {
    if (length == content.length) {
      grow(1);
    }
    content[length++] = (byte) value;
    return this;
  }

  Bytes put(byte[] bytes) {
    grow(bytes.length);
    System.arraycopy(bytes, 0, content, length, bytes.length);
    length += bytes.length;
    return this;
  }

  /** Adds characters below 256, a byte each. */
  Bytes ascii(String text) {
    grow(text.length());
    for (int i = 0; i < text.length(); i++) {
      content[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  Bytes integer(long value) {
    if (value < 0) {
      return put('-').integer(-value);
    }
    if (value > 9) {
      integer(value / 10);
    }
    return put('0' + (int) (value % 10));
  }

  /** Adds a number to a thousandth, without zeros at its end. */
  Bytes number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      put('-');
      thousandths = -thousandths;
    }
    integer(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest != 0) {
      put('.');
      for (int digit = 100; rest != 0; digit /= 10) {
        put('0' + rest / digit);
        rest %= digit;
      }
    }
    return this;
  }

  /** Adds a value of two bytes as four hexadecimal digits. */
  Bytes hex(int value) {
    return hexByte(value >> 8).hexByte(value);
  }

  /** Adds the low eight bits of a value as two hexadecimal digits. */
  Bytes hexByte(int value) {
    put(hexDigit(value >> 4 & 0xF));
    return put(hexDigit(value & 0xF));
  }

  private static int hexDigit(int value) {
    return value < 10 ? '0' + value : 'A' + value - 10;
  }

  /** Adds a byte inside a literal string (ISO 32000-1, 7.3.4.2). */
  Bytes literal(int value) {
    int low = value & 0xFF;
    if (low == '(' || low == ')' || low == '\\') {
      put('\\');
    } else if (low == '\r') {
      return put('\\').put('r');
    }
    return put(low);
  }

  private void grow(int more) {
    if (length + more > content.length) {
      content = Arrays.copyOf(content, Math.max(content.length * 2, length + more));
    }
  }
}
