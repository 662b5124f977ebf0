package org.kneeroll.pdf.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.kneeroll.core.drawing.Bitmap;

/** The pictures made of dots of one file: each embedded once (ISO 32000-1, 8.9.5). */
final class EmbeddedBitmaps {

  private static final int BITS = 8;

  /** Each row says which filter it has (7.4.4.4). */
  private static final int ROWS_WITH_FILTERS = 15;

  private record Embedded(String resourceName, StreamDictionary image) {}

  private final Map<Bitmap, Embedded> used = new LinkedHashMap<>();

  /** The name of a picture among the resources; from now on it is one of the file's pictures. */
  String resourceName(Bitmap bitmap) {
    Embedded embedded = used.get(bitmap);
    if (embedded == null) {
      embedded = new Embedded("Im" + (used.size() + 1), image(bitmap));
      used.put(bitmap, embedded);
    }
    return embedded.resourceName;
  }

  boolean isEmpty() {
    return used.isEmpty();
  }

  /** Pictures by their names. */
  COSDictionary resources() {
    COSDictionary images = Cos.inline();
    for (Embedded embedded : used.values()) {
      images.setItem(Cos.name(embedded.resourceName), embedded.image);
    }
    return images;
  }

  private static StreamDictionary image(Bitmap bitmap) {
    StreamDictionary image = samples(bitmap, bitmap.colours(), Bitmap.CHANNELS, COSName.DEVICERGB);
    byte[] opacity = bitmap.opacity();
    if (opacity != null) {
      image.setItem(COSName.SMASK, samples(bitmap, opacity, 1, COSName.DEVICEGRAY));
    }
    return image;
  }

  private static StreamDictionary samples(
      Bitmap bitmap, byte[] samples, int channels, COSName space) {
    byte[] filtered = RowFilter.filtered(samples, bitmap.columns() * channels, channels);
    StreamDictionary image = Cos.deflatedStream(Cos.deflate(filtered, Cos.SMALL));
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, bitmap.columns());
    image.setInt(COSName.HEIGHT, bitmap.rows());
    image.setItem(COSName.COLORSPACE, space);
    image.setInt(COSName.BITS_PER_COMPONENT, BITS);
    COSDictionary how = Cos.inline();
    how.setInt(COSName.PREDICTOR, ROWS_WITH_FILTERS);
    how.setInt(COSName.COLORS, channels);
    how.setInt(COSName.COLUMNS, bitmap.columns());
    image.setItem(COSName.DECODE_PARMS, how);
    return image;
  }
}
