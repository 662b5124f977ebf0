package org.kneeroll.pdf.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser with an {@link Allowance} for all that it does.
 *
 * <p>It reads the file through a {@link Source} that counts what is read, and its document makes
 * streams that unpack themselves within bounds: object streams and cross-reference streams, which
 * the parser unpacks by itself, as well as those that we ask for, and those of encrypted files
 * after they are decrypted. What stays in memory is estimated as it is made.
 */
final class BoundedParser extends PDFParser {

  /** What objects weigh on a heap with compressed pointers, in bytes, a little more than less. */
  private static final int DICTIONARY = 120;

  private static final int ARRAY = 100;
  private static final int STRING = 64;
  private static final int REFERENCE = 120;
  private static final int NAME = 48;
  private static final int OTHER = 24;

  /** What an entry of the table of objects weighs: two maps, a key, a number. */
  private static final int ENTRY = 200;

  /** An entry of a table takes 20 bytes in a file, of which each is paid for. */
  private static final int ENTRY_IN_TABLE = ENTRY / 20;

  private final Source file;
  private final Allowance allowance;

  BoundedParser(byte[] pdf, String password, Allowance allowance) throws IOException {
    this(new Source(pdf, allowance), password, allowance);
  }

  private BoundedParser(Source file, String password, Allowance allowance) throws IOException {
    super(file, password, null, null, IOUtils.createMemoryOnlyStreamCache());
    this.file = file;
    this.allowance = allowance;
    this.document = new BoundedDocument(this, allowance);
    payForObjects();
  }

  /** A parser that cannot find its way looks for every object of the file, and keeps all places. */
  private void payForObjects() {
    byte[] bytes = file.bytes;
    for (int i = 3; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'o' && bytes[i + 1] == 'b' && bytes[i + 2] == 'j' && bytes[i - 1] != 'd') {
        allowance.hold(ENTRY);
      }
    }
  }

  /** Form data has no pages to be looked for. */
  @Override
  protected void checkPages(COSDictionary root) throws IOException {
    if (!root.containsKey(COSName.FDF)) {
      super.checkPages(root);
    }
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    COSBase object = super.parseDirObject();
    if (object instanceof COSDictionary) {
      allowance.hold(DICTIONARY);
    } else if (object instanceof COSArray) {
      allowance.hold(ARRAY);
    } else if (object instanceof COSString string) {
      allowance.hold(STRING + string.getBytes().length);
    } else {
      allowance.hold(object instanceof COSObject ? REFERENCE : OTHER);
    }
    return object;
  }

  @Override
  protected COSName parseCOSName() throws IOException {
    COSName name = super.parseCOSName();
    allowance.hold(NAME + name.getName().length());
    return name;
  }

  @Override
  protected boolean parseXrefTable(long startByteOffset) throws IOException {
    file.heldForEachByte = ENTRY_IN_TABLE;
    try {
      return super.parseXrefTable(startByteOffset);
    } finally {
      file.heldForEachByte = 0;
    }
  }

  /** Bytes whose readers pay for each. */
  private static final class Source implements RandomAccessRead {

    private final byte[] bytes;
    private final Allowance allowance;
    private final boolean holdsObjects;
    private int position;
    private int heldForEachByte;

    Source(byte[] bytes, Allowance allowance) {
      this(bytes, allowance, false);
    }

    /**
     * Bytes.
     *
     * @param holdsObjects whether a parser makes objects of them that cannot be asked to pay
     */
    Source(byte[] bytes, Allowance allowance, boolean holdsObjects) {
      this.bytes = bytes;
      this.allowance = allowance;
      this.holdsObjects = holdsObjects;
    }

    @Override
    public int read() {
      allowance.step(1);
      if (position >= bytes.length) {
        return -1;
      }
      int next = bytes[position++] & 0xFF;
      if (holdsObjects) {
        allowance.hold(held(next));
      } else if (heldForEachByte > 0) {
        allowance.hold(heldForEachByte);
      }
      return next;
    }

    /** What an object weighs that begins, or ends, with a byte. */
    private static int held(int next) {
      return switch (next) {
        case '<' -> DICTIONARY / 2;
        case '[' -> ARRAY;
        case '(' -> STRING;
        case '/' -> NAME;
        case 'R' -> REFERENCE;
        case ' ', '\n', '\r', '\t', '\f', 0 -> OTHER / 2;
        default -> 1;
      };
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = Math.min(length, bytes.length - position);
      allowance.step(Math.max(1, count));
      if (count <= 0) {
        return length == 0 ? 0 : -1;
      }
      System.arraycopy(bytes, position, into, offset, count);
      position += count;
      return count;
    }

    @Override
    public int peek() {
      allowance.step(1);
      return position < bytes.length ? bytes[position] & 0xFF : -1;
    }

    @Override
    public long getPosition() {
      return position;
    }

    @Override
    public void seek(long place) throws IOException {
      if (place < 0) {
        throw new IOException("before the beginning: " + place);
      }
      allowance.step(1);
      position = (int) Math.min(place, bytes.length);
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public boolean isEOF() {
      return position >= bytes.length;
    }

    @Override
    public boolean isClosed() {
      return false;
    }

    @Override
    public void close() {
      // there is nothing to let go of
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
      return new RandomAccessReadView(new Source(bytes, allowance), start, length, true);
    }
  }

  /** A document whose streams keep to the allowance. */
  private static final class BoundedDocument extends COSDocument {

    private final ICOSParser parser;
    private final Allowance allowance;

    BoundedDocument(ICOSParser parser, Allowance allowance) {
      super(IOUtils.createMemoryOnlyStreamCache(), parser);
      this.parser = parser;
      this.allowance = allowance;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream = new BoundedStream(parser, start, length, allowance);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  /** A stream that unpacks itself, and no pictures. */
  private static final class BoundedStream extends COSStream {

    private static final Set<COSName> UNPACKED =
        Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private static final int MOST_FILTERS = 8;
    private static final long LONGEST_ROW_BITS = 1L << 20;
    private static final int WIDEST_ENTRY = 24;

    private final Allowance allowance;

    BoundedStream(ICOSParser parser, long start, long length, Allowance allowance)
        throws IOException {
      super(
          IOUtils.createMemoryOnlyStreamCache().create(),
          parser.createRandomAccessReadView(start, length));
      this.allowance = allowance;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
      COSStream plain = new COSStream();
      try (OutputStream out = plain.createRawOutputStream()) {
        out.write(unpacked());
      }
      return plain.createInputStream();
    }

    /** What the parser reads objects or the places of objects from. */
    @Override
    public RandomAccessRead createView() throws IOException {
      byte[] unpacked = unpacked();
      COSArray widths = getCOSArray(COSName.W);
      if (widths == null) {
        return new Source(unpacked, allowance, true);
      }
      int width = 0;
      for (int i = 0; i < widths.size(); i++) {
        int column = widths.getInt(i, 0);
        if (column < 0 || column > WIDEST_ENTRY || i > 2) {
          throw new IOException("no widths of a table: " + widths);
        }
        width += column;
      }
      allowance.hold((long) unpacked.length / Math.max(1, width) * ENTRY);
      return new Source(unpacked, allowance);
    }

    private byte[] unpacked() throws IOException {
      List<COSName> filters = filters();
      byte[] bytes;
      try (InputStream raw = createRawInputStream()) {
        bytes = raw.readAllBytes();
      }
      for (int i = 0; i < filters.size(); i++) {
        COSName filter = filters.get(i);
        if (!UNPACKED.contains(filter)) {
          throw new IOException("not unpacked: " + filter.getName());
        }
        requireShortRows(parameters(i));
        BoundedBytes out = new BoundedBytes(allowance);
        FilterFactory.INSTANCE
            .getFilter(filter)
            .decode(new ByteArrayInputStream(bytes), out, this, i, DecodeOptions.DEFAULT);
        bytes = out.toByteArray();
      }
      return bytes;
    }

    /** The filters in their order, without the one that only names who encrypts. */
    private List<COSName> filters() throws IOException {
      COSBase given = getFilters();
      List<COSName> names = new ArrayList<>();
      if (given instanceof COSName name) {
        names.add(name);
      } else if (given instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          if (!(array.getObject(i) instanceof COSName name) || i >= MOST_FILTERS) {
            throw new IOException("no filters: " + array);
          }
          names.add(name);
        }
      }
      return names;
    }

    private COSDictionary parameters(int index) {
      COSBase given = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
      COSBase own = given instanceof COSArray array ? array.getObject(index) : given;
      return own instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    /** A predictor keeps two rows in memory, however long a file says that they are. */
    private static void requireShortRows(COSDictionary parameters) throws IOException {
      long bits = 1;
      for (COSName factor : List.of(COSName.COLUMNS, COSName.COLORS, COSName.BITS_PER_COMPONENT)) {
        long value = parameters.getLong(factor, 1);
        if (value < 0 || value > LONGEST_ROW_BITS) {
          throw new IOException("not the length of a row: " + value);
        }
        bits *= value;
        if (bits > LONGEST_ROW_BITS) {
          throw new IOException("not the length of a row: " + bits + " bits");
        }
      }
    }
  }

  /** Bytes that are paid for as they come. */
  private static final class BoundedBytes extends ByteArrayOutputStream {

    private final Allowance allowance;

    BoundedBytes(Allowance allowance) {
      this.allowance = allowance;
    }

    @Override
    public synchronized void write(int b) {
      allowance.unpack(1, count + 1L);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      allowance.unpack(length, (long) count + length);
      super.write(bytes, offset, length);
    }
  }
}
