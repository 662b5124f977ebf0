package org.kneeroll.pdf.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.kneeroll.pdf.file.SafePath;

/**
 * The files that travel in a leaflet as its source (ISO 32000-2, 14.13).
 *
 * @param files by their paths; each path is safe to write below a folder, and no two are the same
 *     where upper and lower case are
 * @param refused paths that lead elsewhere or could do harm; these files were left out
 */
public record CarriedFiles(SortedMap<String, byte[]> files, List<String> refused) {

  private static final int MOST_FILES = 10_000;
  private static final int MOST_BYTES = 16 << 20;

  /** Copies the list. */
  public CarriedFiles {
    Objects.requireNonNull(files, "files");
    refused = List.copyOf(refused);
  }

  /**
   * Reads the files of one leaflet, byte for byte.
   *
   * @param password that opens the leaflet; empty for one that needs none
   * @return none where the leaflet carries none
   */
  public static Reading<CarriedFiles> read(byte[] pdf, String password) {
    return OpenedFile.with(
        pdf, password, ReadingLimits.USUAL, (document, allowance) -> read(document));
  }

  private static Reading<CarriedFiles> read(PDDocument document) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSArray associated = catalog.getCOSArray(COSName.getPDFName("AF"));
    Found found = new Found();
    int count = associated == null ? 0 : associated.size();
    if (count > MOST_FILES) {
      return new Reading.Failed<>(Obstacle.TOO_LARGE);
    }
    for (int i = 0; i < count; i++) {
      if (associated.getObject(i) instanceof COSDictionary specification
          && "Source".equals(specification.getNameAsString("AFRelationship"))
          && !found.add(specification)) {
        return new Reading.Failed<>(Obstacle.TOO_LARGE);
      }
    }
    return new Reading.Done<>(new CarriedFiles(found.files, found.refused));
  }

  /** What a file specification calls its file (ISO 32000-1, 7.11); empty for nothing. */
  static String nameOf(@Nullable COSDictionary specification) {
    if (specification == null) {
      return "";
    }
    String path = specification.getString(COSName.UF);
    String older = path == null ? specification.getString(COSName.F) : path;
    return older == null ? "" : older;
  }

  /** The files that were found so far. */
  private static final class Found {

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<COSStream> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytes;

    /** Adds a file; false if they have become more than any leaflet carries. */
    boolean add(COSDictionary specification) throws IOException {
      String path = nameOf(specification);
      COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
      COSStream stream = embedded == null ? null : stream(embedded);
      if (stream == null || !met.add(stream)) {
        return true;
      }
      if (!SafePath.isSafe(path) || !names.add(SafePath.folded(path))) {
        refused.add(path);
        return true;
      }
      try (InputStream in = stream.createInputStream()) {
        byte[] content = in.readNBytes(MOST_BYTES + 1);
        bytes += content.length;
        files.put(path, content);
      }
      return bytes <= MOST_BYTES;
    }

    private static @Nullable COSStream stream(COSDictionary embedded) {
      COSStream stream = embedded.getCOSStream(COSName.UF);
      return stream == null ? embedded.getCOSStream(COSName.F) : stream;
    }
  }
}
