package org.kneeroll.pdf.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.pdf.Pdf;

/** Files that are made to do harm: each comes to an end within what one file may cost. */
class HostilePdfTest {

  private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
  private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>";

  /** What every bomb here unpacks to; more than any stream may. */
  private static final int BOMB = 40 << 20;

  static Stream<Arguments> bombs() throws IOException {
    byte[] zeros = new byte[BOMB];
    Map<String, byte[]> kinds = new LinkedHashMap<>();
    kinds.put("/FlateDecode", encoded(zeros, "FlateDecode"));
    kinds.put("/Fl", encoded(zeros, "FlateDecode"));
    kinds.put("/#46lateDecode", encoded(zeros, "FlateDecode"));
    kinds.put("[/LZWDecode]", longRuns());
    kinds.put("/RunLengthDecode", encoded(zeros, "RunLengthDecode"));
    kinds.put("[/FlateDecode/FlateDecode]", encoded(zeros, "FlateDecode", "FlateDecode"));
    kinds.put("[/ASCIIHexDecode/Fl]", encoded(zeros, "FlateDecode", "ASCIIHexDecode"));
    kinds.put("[/A85/FlateDecode]", encoded(zeros, "FlateDecode", "ASCII85Decode"));
    kinds.put("[/FlateDecode/RL]", encoded(zeros, "RunLengthDecode", "FlateDecode"));
    return kinds.entrySet().stream().map(kind -> Arguments.of(kind.getKey(), kind.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void unpackToNoMoreThanAStreamMayInAnObjectStream(String filters, byte[] bomb) {
    byte[] pdf = withObjectStream("/N 1/First 4/Filter" + filters, bomb);

    assertThat(CameBack.obstacle(pdf)).isEqualTo(Obstacle.TOO_LARGE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void unpackToNoMoreThanAStreamMayInAFieldAndInAFile(String filters, byte[] bomb) {
    Map<Integer, byte[]> objects = leaflet("/AF[7 0 R]");
    objects.put(5, ascii("<</T(a)/FT/Tx/V 8 0 R>>"));
    objects.put(7, ascii("<</Type/Filespec/UF(a.yaml)/AFRelationship/Source/EF<</F 8 0 R>>>>"));
    objects.put(8, stream("/Filter" + filters, bomb));
    byte[] pdf = pdf(objects, "");

    assertThat(CameBack.obstacle(pdf)).isEqualTo(Obstacle.TOO_LARGE);
    assertThat(CarriedFiles.read(pdf, ""))
        .isEqualTo(new Reading.Failed<CarriedFiles>(Obstacle.TOO_LARGE));
  }

  @Test
  void unpackToNoMoreThanAStreamMayWhereTheyAreLocked() {
    byte[] pdf =
        Pdf.changed(
            CameBack.WALKING,
            document -> {
              COSStream bomb = document.getDocument().createCOSStream();
              try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[BOMB]);
              }
              COSDictionary field = new COSDictionary();
              field.setItem(COSName.FT, COSName.TX);
              field.setString(COSName.T, "a");
              field.setItem(COSName.V, bomb);
              document
                  .getDocumentCatalog()
                  .getAcroForm()
                  .getCOSObject()
                  .getCOSArray(COSName.FIELDS)
                  .add(field);
              document.protect(new StandardProtectionPolicy("o", "", new AccessPermission()));
              return null;
            });

    assertThat(pdf.length).isLessThan(1 << 20);
    assertThat(CameBack.obstacle(pdf)).isEqualTo(Obstacle.TOO_LARGE);
  }

  static Stream<Arguments> tangles() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("fields in one another", fields("<</T(a)/Kids[5 0 R]>>"));
    files.put("a field that is its own parent", fields("<</T(a)/FT/Tx/Parent 5 0 R>>"));
    files.put("deep arrays", fields("<</T(a)/X " + "[".repeat(100_000) + ">>"));
    files.put("deep dictionaries", fields("<</T(a)/X " + "<</A".repeat(100_000) + ">>"));
    files.put("many arrays", fields("<</T(a)/X[" + "[]".repeat(2_000_000) + "]>>"));
    files.put("many texts", fields("<</T(a)/X[" + "()".repeat(2_000_000) + "]>>"));
    files.put("a long name", fields("<</T(a)/" + "x".repeat(1 << 20) + " 1>>"));
    files.put("a long text", fields("<</T(a)/FT/Tx/V(" + "x".repeat(5 << 20) + ")>>"));
    files.put("many fields", fields("<</T(a)/Kids[" + "<</T(b)>>".repeat(200_000) + "]>>"));
    files.put("a length that lies", fields("<</T(a)/FT/Tx/V 9 0 R>>"));
    StringBuilder names = new StringBuilder("<</T(a)/X[");
    for (int i = 0; i < 500_000; i++) {
      names.append("/n").append(i);
    }
    files.put("many names", fields(names.append("]>>").toString()));
    Map<Integer, byte[]> circle = leaflet("");
    circle.put(2, ascii("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9/Parent 2 0 R>>"));
    files.put("pages in one another", pdf(circle, ""));
    Map<Integer, byte[]> deep = leaflet("");
    for (int i = 20; i < 3_000; i++) {
      deep.put(i, ascii("<</Type/Pages/Kids[" + (i + 1) + " 0 R " + (i + 1) + " 0 R]>>"));
    }
    deep.put(2, ascii("<</Type/Pages/Kids[20 0 R]/Count 1>>"));
    files.put("deep pages", pdf(deep, ""));
    Map<Integer, byte[]> many = leaflet("");
    many.put(2, ascii("<</Type/Pages/Kids[" + "3 0 R ".repeat(200_000) + "]/Count 200000>>"));
    files.put("many pages", pdf(many, ""));
    byte[] plain = pdf(leaflet(""), "");
    files.put("a table that leads to itself", pdf(leaflet(""), "/Prev " + table(plain)));
    files.put("a table that leads nowhere", pdf(leaflet(""), "/Prev 99999999999"));
    files.put("no objects", ascii("%PDF-1.7\n" + "1 0 obj\n".repeat(1_000_000)));
    files.put("no streams", ascii("%PDF-1.7\n" + "1 0 obj<<>>stream\n".repeat(400_000)));
    files.put("no tables", ascii("%PDF-1.7\n" + "xref\n0 1\ntrailer\n<<>>\n".repeat(400_000)));
    files.put("no ends", ascii("%PDF-1.7\n" + "startxref\n".repeat(900_000) + "%%EOF"));
    files.put("nothing", ascii("%PDF-1.7\n" + "\0".repeat(8 << 20)));
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      index.append(100 + i).append(' ').append(i).append(' ');
    }
    byte[] nested = encoded(ascii(index + "[".repeat(40_000)), "FlateDecode");
    files.put(
        "objects within objects",
        withObjectStream("/N 40000/First " + index.length() + "/Filter/FlateDecode", nested));
    byte[] zeros = encoded(new byte[12 << 20], "FlateDecode");
    files.put(
        "a row of a million columns",
        withObjectStream(
            "/N 1/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
            zeros));
    files.put("a table of zeros", withTable("[1 1 1]", zeros));
    files.put("a table of wide columns", withTable("[1 2000000000 2]", zeros));
    files.put("a table of nothing", withTable("[0 0 0]", zeros));
    return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
  }

  /** Whatever comes of it comes of counted work; the net of time below it catches nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("tangles")
  void endsInAWord(String name, byte[] pdf) {
    Reading<FilledFile> fields = FilledLeaflets.read(pdf, "");
    Reading<CarriedFiles> files = CarriedFiles.read(pdf, "");

    assertThat(List.of(fields, files)).as(name).hasSize(2).doesNotContainNull();
    if (fields instanceof Reading.Failed<FilledFile> failed) {
      assertThat(failed.obstacle()).isNotIn(Obstacle.LOCKED, Obstacle.NOT_A_PDF, Obstacle.EMPTY);
    }
  }

  @Test
  void isGivenUpWhereItsWorkIsMoreThanAFileMayCost() {
    ReadingLimits few =
        new ReadingLimits(1 << 20, 1 << 20, 1 << 24, 1 << 24, 50, 10, 10, 10, Duration.ofDays(1));

    assertThat(FilledLeaflets.read(CameBack.WALKING, "", few))
        .isEqualTo(new Reading.Failed<FilledFile>(Obstacle.TOO_SLOW));
  }

  private static byte[] fields(String field) {
    Map<Integer, byte[]> objects = leaflet("");
    objects.put(5, ascii(field));
    objects.put(9, ascii("<</Length 99999999999>>\nstream\nabc\nendstream"));
    return pdf(objects, "");
  }

  private static Map<Integer, byte[]> leaflet(String more) {
    Map<Integer, byte[]> objects = new HashMap<>();
    objects.put(
        1,
        ascii(
            "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>/PieceInfo<</Kneeroll<<"
                + "/LastModified(D:20260101)/Private<</Form 1/Leaflet(x)/Version(1)/Title(t)"
                + "/Fields[<</Field(a)/Quantity/reps>>]>>>>>>"
                + more
                + ">>"));
    objects.put(2, ascii(PAGES));
    objects.put(3, ascii(PAGE));
    objects.put(5, ascii("<</T(a)/FT/Tx/V(1)>>"));
    return objects;
  }

  /** A file whose only field is in an object stream. */
  private static byte[] withObjectStream(String entries, byte[] content) {
    Map<Integer, byte[]> objects = leaflet("");
    objects.remove(5);
    objects.put(4, stream("/Type/ObjStm" + entries, content));
    return withTable("[1 4 2]", null, objects);
  }

  private static byte[] withTable(String widths, byte[] deflated) {
    return withTable(widths, deflated, leaflet(""));
  }

  /** A file with a cross-reference stream, which says that object 5 is in object 4. */
  private static byte[] withTable(String widths, byte[] deflated, Map<Integer, byte[]> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<Integer, Integer> places = body(objects, out);
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int i = 0; i < 7; i++) {
      int place = i == 6 ? out.size() : places.getOrDefault(i, 0);
      boolean isPacked = i == 5 && !places.containsKey(5);
      int kind = isPacked ? 2 : place == 0 ? 0 : 1;
      int where = isPacked ? 4 : place;
      rows.writeBytes(
          new byte[] {
            (byte) kind,
            (byte) (where >> 24),
            (byte) (where >> 16),
            (byte) (where >> 8),
            (byte) where,
            0,
            0
          });
    }
    int start = out.size();
    String filter = deflated == null ? "" : "/Filter/FlateDecode";
    byte[] table = deflated == null ? rows.toByteArray() : deflated;
    out.writeBytes(ascii("6 0 obj\n"));
    out.writeBytes(stream("/Type/XRef/Size 7/W" + widths + "/Root 1 0 R" + filter, table));
    out.writeBytes(ascii("\nendobj\nstartxref\n" + start + "\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] pdf(Map<Integer, byte[]> objects, String trailer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<Integer, Integer> places = new TreeMap<>(body(objects, out));
    int start = out.size();
    StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
    places.forEach(
        (number, place) -> table.append("%d 1\n%010d 00000 n \n".formatted(number, place)));
    table.append("trailer\n<</Size 9999/Root 1 0 R").append(trailer).append(">>\nstartxref\n");
    out.writeBytes(ascii(table.append(start).append("\n%%EOF\n").toString()));
    return out.toByteArray();
  }

  private static int table(byte[] pdf) {
    return new String(pdf, ISO_8859_1).lastIndexOf("\nxref\n") + 1;
  }

  private static Map<Integer, Integer> body(
      Map<Integer, byte[]> objects, ByteArrayOutputStream out) {
    Map<Integer, Integer> places = new HashMap<>();
    out.writeBytes(ascii("%PDF-1.7\n"));
    new TreeMap<>(objects)
        .forEach(
            (number, object) -> {
              places.put(number, out.size());
              out.writeBytes(ascii(number + " 0 obj\n"));
              out.writeBytes(object);
              out.writeBytes(ascii("\nendobj\n"));
            });
    return places;
  }

  private static byte[] stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(ascii("\nendstream"));
    return out.toByteArray();
  }

  /** Bytes behind filters, of which the first is put on first. */
  private static byte[] encoded(byte[] plain, String... filters) throws IOException {
    byte[] bytes = plain;
    for (String filter : filters) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FilterFactory.INSTANCE
          .getFilter(filter)
          .encode(new ByteArrayInputStream(bytes), out, new COSDictionary(), 0);
      bytes = out.toByteArray();
    }
    return bytes;
  }

  /** Codes of LZW (ISO 32000-1, 7.4.4) of which each stands for one zero more than the last. */
  private static byte[] longRuns() {
    BitSet bits = new BitSet();
    int length = 0;
    for (int round = 0; round < 6; round++) {
      length = code(bits, length, 256, round == 0 ? 9 : 12);
      length = code(bits, length, 0, 9);
      for (int code = 258; code < 4_095; code++) {
        int width = code >= 2_047 ? 12 : code >= 1_023 ? 11 : code >= 511 ? 10 : 9;
        length = code(bits, length, code, width);
      }
    }
    byte[] bytes = new byte[length / 8 + 1];
    for (int i = 0; i < length; i++) {
      bytes[i / 8] |= (byte) ((bits.get(i) ? 1 : 0) << (7 - i % 8));
    }
    return bytes;
  }

  private static int code(BitSet bits, int at, int code, int width) {
    for (int i = 0; i < width; i++) {
      bits.set(at + i, (code >> (width - 1 - i) & 1) == 1);
    }
    return at + width;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
