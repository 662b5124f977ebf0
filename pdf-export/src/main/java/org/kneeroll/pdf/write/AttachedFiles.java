package org.kneeroll.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.kneeroll.pdf.file.Attachment;

/**
 * The files that a leaflet was made from, associated with the document as its source (ISO 19005-3,
 * annex E; ISO 32000-2, 14.13).
 */
final class AttachedFiles {

  private final COSArray specifications = new COSArray();
  private final COSArray names = new COSArray();

  /**
   * Embeds files.
   *
   * @param date of the files, as PDF writes dates
   */
  AttachedFiles(List<Attachment> attachments, String date) {
    for (Attachment attachment :
        attachments.stream().sorted(Comparator.comparing(Attachment::path)).toList()) {
      COSDictionary specification = specification(attachment, date);
      specifications.add(specification);
      // A name tree is sorted by the bytes of its keys; those of UTF-16 with its mark keep the
      // order of the paths, so that every key is written in that form.
      names.add(key(attachment.path()));
      names.add(specification);
    }
  }

  /** Puts the files into the catalog; without any, it stays as it is. */
  void addTo(COSDictionary catalog) {
    if (specifications.size() == 0) {
      return;
    }
    COSDictionary tree = Cos.inline();
    tree.setItem(COSName.NAMES, names);
    COSDictionary byKind = Cos.inline();
    byKind.setItem(COSName.EMBEDDED_FILES, tree);
    catalog.setItem(COSName.NAMES, byKind);
    catalog.setItem(Cos.name("AF"), specifications);
  }

  private static COSDictionary specification(Attachment attachment, String date) {
    COSDictionary specification = Cos.dictionary("Filespec");
    specification.setString(COSName.F, attachment.path());
    specification.setString(COSName.UF, attachment.path());
    specification.setString(COSName.DESC, attachment.description());
    specification.setItem(Cos.name("AFRelationship"), Cos.name("Source"));
    StreamDictionary file = file(attachment, date);
    COSDictionary embedded = Cos.inline();
    embedded.setItem(COSName.F, file);
    embedded.setItem(COSName.UF, file);
    specification.setItem(COSName.EF, embedded);
    return specification;
  }

  private static StreamDictionary file(Attachment attachment, String date) {
    StreamDictionary file = Cos.deflatedStream(Cos.deflate(attachment.bytes(), Cos.FAST));
    file.setItem(COSName.TYPE, Cos.name("EmbeddedFile"));
    file.setItem(COSName.SUBTYPE, Cos.name(attachment.mediaType()));
    COSDictionary parameters = Cos.inline();
    parameters.setInt(COSName.SIZE, attachment.bytes().length);
    parameters.setString(COSName.MOD_DATE, date);
    file.setItem(COSName.PARAMS, parameters);
    return file;
  }

  private static COSString key(String path) {
    byte[] utf16 = ("\uFEFF" + path).getBytes(StandardCharsets.UTF_16BE);
    return new COSString(utf16, true);
  }
}
