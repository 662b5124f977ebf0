package org.kneeroll.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.file.FileSeal;

/**
 * Writes a graph of objects as a file (ISO 32000-1, 7.5): objects of a few words together in
 * compressed object streams, streams one by one, and a cross-reference stream at the end.
 *
 * <p>PDFBox's writer does the same, costs as much as all the rest together, and loads AWT. Objects
 * are numbered in the order in which they are met, and nothing of the graph is changed, so that
 * parts of it may be shared with files that other threads write.
 */
final class ObjectFile {

  private static final int OBJECTS_IN_A_STREAM = 200;
  private static final String BINARY_MARK = "\n%\u00E2\u00E3\u00CF\u00D3\n";

  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>(1024);
  private final List<COSDictionary> objects = new ArrayList<>(512);
  private final Bytes file = new Bytes(1 << 16);

  /** For each object, where it is: an offset in the file, or a stream's number and an index. */
  private final List<Place> places = new ArrayList<>(512);

  private record Place(boolean inStream, int where, int index) {}

  private ObjectFile() {}

  /**
   * The bytes of a file.
   *
   * @param version of PDF, such as {@code 1.7}
   * @param catalog the root of the graph
   * @param information the information dictionary; null for none, as PDF 2.0 prefers
   */
  static byte[] of(String version, COSDictionary catalog, @Nullable COSDictionary information) {
    return new ObjectFile().write(version, catalog, information);
  }

  private byte[] write(String version, COSDictionary catalog, @Nullable COSDictionary information) {
    file.ascii("%PDF-").ascii(version).ascii(BINARY_MARK);
    number(catalog);
    if (information != null) {
      number(information);
    }
    List<Packed> packed = pack();
    for (Packed stream : packed) {
      places.add(new Place(false, file.length(), 0));
      streamObject(places.size(), stream.dictionary());
    }
    crossReferences(information);
    return file.toArray();
  }

  /** The number of an object, given at the first call. */
  private int number(COSDictionary object) {
    Integer known = numbers.get(object);
    if (known != null) {
      return known;
    }
    objects.add(object);
    numbers.put(object, objects.size());
    return objects.size();
  }

  /** An object stream that is complete but for its number. */
  private record Packed(StreamDictionary dictionary) {}

  /** Writes the streams into the file and packs all other objects. */
  private List<Packed> pack() {
    List<Packed> packed = new ArrayList<>();
    Bytes index = new Bytes(2048);
    Bytes content = new Bytes(1 << 14);
    int count = 0;
    for (int i = 0; i < objects.size(); i++) {
      COSDictionary object = objects.get(i);
      if (object instanceof StreamDictionary stream) {
        places.add(new Place(false, file.length(), 0));
        streamObject(i + 1, stream);
        continue;
      }
      places.add(new Place(true, packed.size(), count));
      index.integer(i + 1L).put(' ').integer(content.length()).put(' ');
      dictionary(object, content);
      content.put('\n');
      count++;
      if (count == OBJECTS_IN_A_STREAM) {
        packed.add(packed(index, content, count));
        index = new Bytes(2048);
        content = new Bytes(1 << 14);
        count = 0;
      }
    }
    if (count > 0) {
      packed.add(packed(index, content, count));
    }
    return packed;
  }

  private static Packed packed(Bytes index, Bytes content, int count) {
    int first = index.length();
    byte[] whole = index.put(content.toArray()).toArray();
    StreamDictionary dictionary = Cos.deflatedStream(Cos.deflate(whole, Cos.FAST));
    dictionary.setItem(COSName.TYPE, COSName.OBJ_STM);
    dictionary.setInt(COSName.N, count);
    dictionary.setInt(COSName.FIRST, first);
    return new Packed(dictionary);
  }

  private void streamObject(int number, StreamDictionary stream) {
    file.integer(number).ascii(" 0 obj\n<<");
    entries(stream, file);
    file.ascii("/Length ").integer(stream.bytes().length).ascii(">>\nstream\n");
    file.put(stream.bytes()).ascii("\nendstream\nendobj\n");
  }

  /**
   * The table of all objects, itself an object, and the end of the file (7.5.8). The file's
   * identifier is made from all bytes before it (14.4), as {@link FileSeal} says.
   */
  private void crossReferences(@Nullable COSDictionary information) {
    int ordinary = objects.size();
    int offset = file.length();
    places.add(new Place(false, offset, 0));
    Bytes table = new Bytes(6 * (places.size() + 1));
    entry(table, 0, 0, 0xFFFF);
    for (Place place : places) {
      if (place.inStream()) {
        entry(table, 2, ordinary + 1 + place.where(), place.index());
      } else {
        entry(table, 1, place.where(), 0);
      }
    }
    StreamDictionary references = Cos.deflatedStream(Cos.deflate(table.toArray(), Cos.FAST));
    references.setItem(COSName.TYPE, COSName.XREF);
    references.setInt(COSName.SIZE, places.size() + 1);
    references.setItem(COSName.W, Cos.numbers(1, 3, 2));
    references.setItem(COSName.ROOT, objects.get(0));
    if (information != null) {
      references.setItem(COSName.INFO, information);
    }
    COSString id = new COSString(FileSeal.of(file.toArray(), offset), true);
    references.setItem(COSName.ID, Cos.array(id, id));
    streamObject(places.size(), references);
    file.ascii("startxref\n").integer(offset).ascii("\n%%EOF\n");
  }

  private static void entry(Bytes table, int kind, int where, int index) {
    table.put(kind).put(where >> 16).put(where >> 8).put(where).put(index >> 8).put(index);
  }

  private void dictionary(COSDictionary dictionary, Bytes out) {
    out.ascii("<<");
    entries(dictionary, out);
    out.ascii(">>");
  }

  private void entries(COSDictionary dictionary, Bytes out) {
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      name(entry.getKey(), out);
      out.put(' ');
      value(entry.getValue(), out);
    }
  }

  private void value(COSBase value, Bytes out) {
    if (value instanceof COSName name) {
      name(name, out);
    } else if (value instanceof COSInteger integer) {
      out.integer(integer.longValue());
    } else if (value instanceof COSFloat number) {
      out.number(number.floatValue());
    } else if (value instanceof COSString string) {
      string(string, out);
    } else if (value instanceof COSBoolean flag) {
      out.ascii(flag.getValue() ? "true" : "false");
    } else if (value instanceof COSArray array) {
      out.put('[');
      for (COSBase item : array) {
        value(item, out);
        out.put(' ');
      }
      out.put(']');
    } else if (value instanceof COSDictionary dictionary) {
      if (dictionary.isDirect()) {
        dictionary(dictionary, out);
      } else {
        out.integer(number(dictionary)).ascii(" 0 R");
      }
    } else {
      throw new IllegalArgumentException("not an object of a leaflet's file: " + value);
    }
  }

  /** A name, with everything but letters and digits as hexadecimal numbers (7.3.5). */
  private static void name(COSName name, Bytes out) {
    out.put('/');
    for (byte c : name.getName().getBytes(StandardCharsets.UTF_8)) {
      boolean regular = isBetween('a', c, 'z') || isBetween('A', c, 'Z') || isBetween('0', c, '9');
      if (regular) {
        out.put(c);
      } else {
        out.put('#').hexByte(c);
      }
    }
  }

  private static boolean isBetween(char first, byte c, char last) {
    return c >= first && c <= last;
  }

  private static void string(COSString string, Bytes out) {
    byte[] bytes = string.getBytes();
    if (string.getForceHexForm()) {
      out.put('<');
      for (byte b : bytes) {
        out.hexByte(b);
      }
      out.put('>');
      return;
    }
    out.put('(');
    for (byte b : bytes) {
      out.literal(b);
    }
    out.put(')');
  }
}
