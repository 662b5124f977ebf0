package org.kneeroll.figures.store;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kneeroll.figures.plate.Plate;

/** Plates in one file, in the order of their keys: what is shipped with the application. */
public final class FigureShelf {

  private static final int MOST = 10_000;
  private static final int MOST_BYTES = 4_000_000;

  private final Map<String, byte[]> plates;

  private FigureShelf(Map<String, byte[]> plates) {
    this.plates = Collections.unmodifiableMap(new TreeMap<>(plates));
  }

  /** A shelf without plates. */
  public static FigureShelf empty() {
    return new FigureShelf(Map.of());
  }

  /** A shelf with plates. */
  public static FigureShelf of(Map<FigureKey, Plate> plates) {
    Map<String, byte[]> stored = new TreeMap<>();
    plates.forEach((key, plate) -> stored.put(key.hex(), PlateBytes.of(plate)));
    return new FigureShelf(stored);
  }

  /**
   * Reads a shelf that {@link #bytes} made.
   *
   * @throws IOException if it cannot be read or is something else
   */
  public static FigureShelf read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int count = data.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("not a shelf of figures");
    }
    Map<String, byte[]> plates = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      String key = data.readUTF();
      int length = data.readInt();
      if (length < 0 || length > MOST_BYTES) {
        throw new IOException("not a shelf of figures");
      }
      plates.put(key, data.readNBytes(length));
    }
    return new FigureShelf(plates);
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(bytes)) {
      data.writeInt(plates.size());
      for (Map.Entry<String, byte[]> plate : plates.entrySet()) {
        data.writeUTF(plate.getKey());
        data.writeInt(plate.getValue().length);
        data.write(plate.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  /** The plate of a key. */
  public Optional<Plate> find(FigureKey key) {
    return Optional.ofNullable(plates.get(key.hex())).flatMap(PlateBytes::read);
  }

  /** How many plates there are. */
  public int size() {
    return plates.size();
  }
}
