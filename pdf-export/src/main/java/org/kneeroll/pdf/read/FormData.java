package org.kneeroll.pdf.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.text.XmlEncoding;
import org.kneeroll.pdf.read.FilledField.Mark;
import org.kneeroll.pdf.read.Remark.Kind;

/**
 * What stands in the fields of a form, without the form: FDF (ISO 32000-1, 12.7.7) or XFDF (ISO
 * 19444-1), as some viewers send it. It names the PDF that was filled in.
 *
 * @param pdf the name of the PDF, without folders; empty if it is not told
 * @param identifier of the PDF, as in {@link FilledFile}; empty if it is not told
 * @param values what stands in each field, by its full name
 * @param remarks on what else is in it
 */
public record FormData(
    String pdf, String identifier, Map<String, String> values, List<Remark> remarks) {

  private static final String FDF = "%FDF-";
  private static final String XFDF = "<xfdf";
  private static final String PDF = "%pdf-";
  private static final int BEGINNING = 2048;
  private static final int LARGEST = 8 << 20;

  /** Copies the collections. */
  public FormData {
    Objects.requireNonNull(pdf, "pdf");
    Objects.requireNonNull(identifier, "identifier");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    remarks = List.copyOf(remarks);
  }

  /** Whether bytes begin as form data does. */
  public static boolean isFormData(byte[] bytes) {
    String beginning = beginning(bytes);
    return beginning.startsWith(FDF) || (beginning.contains(XFDF) && !beginning.contains(PDF));
  }

  /** Reads one file. */
  public static Reading<FormData> read(byte[] bytes) {
    return read(bytes, ReadingLimits.USUAL);
  }

  static Reading<FormData> read(byte[] bytes, ReadingLimits limits) {
    if (bytes.length > LARGEST) {
      return new Reading.Failed<>(Obstacle.TOO_LARGE);
    }
    if (beginning(bytes).startsWith(FDF)) {
      return OpenedFile.formData(bytes, limits, (document, any) -> fdf(document, limits));
    }
    try {
      return new Xfdf(limits).read(bytes);
    } catch (XMLStreamException broken) {
      return new Reading.Failed<>(Obstacle.DAMAGED);
    }
  }

  /** The beginning in small letters, in whatever encoding: as in ASCII, without what is not. */
  private static String beginning(byte[] bytes) {
    String text =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    String plain = text.replaceAll("[\\x00\\x80-\\xFF]", "").strip();
    return plain.startsWith(FDF) ? plain : plain.toLowerCase(Locale.ROOT);
  }

  /**
   * What the values say in the leaflets of the PDF that was filled in, whatever stands in the
   * fields of that file itself.
   *
   * @param form the PDF, or null if it is not at hand; then nothing is known of the fields but
   *     their names
   */
  public FilledFile in(@Nullable FilledFile form) {
    Map<String, String> left = new LinkedHashMap<>(values);
    List<FilledLeaflet> leaflets = new ArrayList<>();
    for (FilledLeaflet leaflet : form == null ? List.<FilledLeaflet>of() : form.leaflets()) {
      List<FilledField> entries = new ArrayList<>();
      for (FilledField entry : leaflet.entries()) {
        String written = left.remove(entry.field());
        Mark mark =
            written == null
                ? Mark.MISSING
                : WrittenAmount.mark(entry.subject().quantity(), written);
        entries.add(
            new FilledField(entry.field(), entry.subject(), written == null ? "" : written, mark));
      }
      if (entries.stream().anyMatch(entry -> entry.mark() != Mark.MISSING)) {
        leaflets.add(leaflet.with(entries));
      }
    }
    List<Remark> all = new ArrayList<>();
    Kind kind = leaflets.isEmpty() ? Kind.UNKNOWN_FIELD : Kind.FOREIGN_FIELD;
    left.forEach((name, value) -> all.add(new Remark(kind, 0, name, value)));
    all.addAll(remarks);
    return new FilledFile(leaflets, all, identifier);
  }

  private static Reading<FormData> fdf(PDDocument document, ReadingLimits limits) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary fdf = catalog.getCOSDictionary(COSName.FDF);
    Optional<FieldValues> fields = FieldValues.of(fdf, limits);
    if (fdf == null) {
      return new Reading.Failed<>(Obstacle.DAMAGED);
    }
    if (fields.isEmpty()) {
      return new Reading.Failed<>(Obstacle.TANGLED);
    }
    Map<String, String> values = new LinkedHashMap<>();
    fields.get().all().forEach(field -> values.putIfAbsent(field.name(), field.text()));
    List<Remark> remarks = new ArrayList<>();
    COSArray annotations = fdf.getCOSArray(COSName.ANNOTS);
    int count = annotations == null ? 0 : Math.min(annotations.size(), limits.fields());
    for (int i = 0; i < count; i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        String text = annotation.getString(COSName.CONTENTS);
        int page = Math.max(0, annotation.getInt(COSName.PAGE, -1) + 1);
        remarks.add(remark(page, text));
      }
    }
    COSBase file = fdf.getDictionaryObject(COSName.F);
    String name =
        file instanceof COSString string
            ? string.getString()
            : file instanceof COSDictionary specification ? CarriedFiles.nameOf(specification) : "";
    return new Reading.Done<>(
        new FormData(
            lastPart(name),
            FilledLeaflets.identifier(fdf.getCOSArray(COSName.ID)),
            values,
            remarks));
  }

  private static Remark remark(int page, @Nullable String text) {
    return text == null || text.isBlank()
        ? new Remark(Kind.DRAWING, page, "", "")
        : new Remark(Kind.COMMENT, page, "", text);
  }

  private static String lastPart(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** Reads XFDF as a stream of elements, with nothing that leads out of the file. */
  private static final class Xfdf {

    private static final int LONGEST = 200_000;

    private final ReadingLimits limits;
    private final Deque<String> names = new ArrayDeque<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String pdf = "";
    private String identifier = "";
    private int annotation;
    private int annotationPage;
    private boolean reads;

    Xfdf(ReadingLimits limits) {
      this.limits = limits;
    }

    Reading<FormData> read(byte[] bytes) throws XMLStreamException {
      if (!XmlEncoding.isKept(bytes)) {
        throw new XMLStreamException("not the characters of its encoding");
      }
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setXMLResolver(
          (publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched for a file: " + systemId);
          });
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      int depth = 0;
      try {
        while (xml.hasNext()) {
          int event = xml.next();
          if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            return new Reading.Failed<>(Obstacle.DECLARING);
          }
          if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > limits.depth() || values.size() + remarks.size() > limits.fields()) {
              return new Reading.Failed<>(Obstacle.TANGLED);
            }
            start(xml, depth);
          } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName(), depth);
            depth--;
          } else if (xml.isCharacters() && reads) {
            text.append(xml.getText());
            if (text.length() > LONGEST) {
              return new Reading.Failed<>(Obstacle.TANGLED);
            }
          }
        }
      } finally {
        xml.close();
      }
      return new Reading.Done<>(new FormData(lastPart(pdf), identifier, values, remarks));
    }

    private void start(XMLStreamReader xml, int depth) {
      String name = xml.getLocalName();
      if (annotation > 0) {
        if (name.equals("contents") || name.equals("contents-richtext")) {
          text.setLength(0);
          reads = true;
        }
      } else if (name.equals("f")) {
        pdf = attribute(xml, "href");
      } else if (name.equals("ids")) {
        identifier = attribute(xml, "original").toUpperCase(Locale.ROOT);
      } else if (name.equals("field")) {
        String part = attribute(xml, "name");
        names.push(names.isEmpty() ? part : names.peek() + "." + part);
      } else if (name.equals("value") || name.equals("value-richtext")) {
        text.setLength(0);
        reads = true;
      } else if (depth == 3 && names.isEmpty()) {
        // a child of <annots>
        annotation = depth;
        String page = attribute(xml, "page");
        annotationPage = page.matches("[0-9]{1,4}") ? Integer.parseInt(page) + 1 : 0;
        text.setLength(0);
      }
    }

    private void end(String name, int depth) {
      if (annotation > 0) {
        if (depth == annotation) {
          remarks.add(remark(annotationPage, text.toString()));
          annotation = 0;
          text.setLength(0);
        } else if (name.startsWith("contents")) {
          reads = false;
        }
      } else if (name.equals("field") && !names.isEmpty()) {
        names.pop();
      } else if (name.startsWith("value") && reads) {
        reads = false;
        String field = names.isEmpty() ? "" : names.peek();
        values.merge(field, text.toString(), (one, other) -> one.isBlank() ? other : one);
      }
    }

    private static String attribute(XMLStreamReader xml, String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }
  }
}
