package org.kneeroll.pdf.write;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.file.Claims;
import org.kneeroll.pdf.file.Claims.ArchiveClaim;
import org.kneeroll.pdf.font.PrintableText;

/**
 * What the file says about itself: as XMP, and before PDF 2.0 with equal words as the older
 * information dictionary.
 *
 * @param leaflet gives title, language, id and version
 * @param instant date of the file, to the second
 * @param claims which standards it names
 */
record Metadata(ComposedLeaflet leaflet, Instant instant, Claims claims) {

  private static final String PRODUCER = "Kneeroll";

  Metadata {
    instant = instant.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The file's date in the form of PDF (ISO 32000-1, 7.9.4). */
  String date() {
    return DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(instant);
  }

  /**
   * The information dictionary; null for PDF 2.0, which has it for the date of private data alone
   * (ISO 32000-2, 14.3.3).
   */
  @Nullable COSDictionary information() {
    if (claims.isPdf2()) {
      return null;
    }
    String date = date();
    COSDictionary information = new COSDictionary();
    information.setString(COSName.TITLE, title());
    information.setString(COSName.CREATOR, PRODUCER);
    information.setString(COSName.PRODUCER, PRODUCER);
    information.setString(COSName.CREATION_DATE, date);
    information.setString(COSName.MOD_DATE, date);
    return information;
  }

  StreamDictionary stream() {
    StreamDictionary stream = new StreamDictionary(xmp());
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setItem(COSName.SUBTYPE, Cos.name("XML"));
    return stream;
  }

  private String title() {
    return PrintableText.of(leaflet.title());
  }

  /** The packet (ISO 16684-1). */
  byte[] xmp() {
    String date = DateTimeFormatter.ISO_INSTANT.format(instant);
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
    <dc:identifier>%s</dc:identifier>
    <xmpMM:VersionID>%s</xmpMM:VersionID>
    <xmp:CreatorTool>%s</xmp:CreatorTool>
    <xmp:CreateDate>%s</xmp:CreateDate>
    <xmp:ModifyDate>%s</xmp:ModifyDate>
    <pdf:Producer>%s</pdf:Producer>
    %s</rdf:Description>
    %s</rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
        .formatted(
            escaped(title()),
            escaped(leaflet.language()),
            escaped(leaflet.id()),
            escaped(leaflet.version()),
            PRODUCER,
            date,
            date,
            PRODUCER,
            accessibility() + archive(),
            claims.isPdf2() ? WELL_TAGGED : EXTENSION)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** ISO 14289-1, clause 5, or ISO 14289-2, clause 5, which also names its year. */
  private String accessibility() {
    return claims.isPdf2()
        ? "<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>\n"
        : "<pdfuaid:part>1</pdfuaid:part>\n";
  }

  private String archive() {
    return claims.archive().map(Metadata::archive).orElse("");
  }

  /** ISO 19005-2 and 19005-3, 6.6.4; ISO 19005-4, 6.7.3. */
  private static String archive(ArchiveClaim claim) {
    return switch (claim) {
      case A_2A -> property("part", "2") + property("conformance", "A");
      case A_3A -> property("part", "3") + property("conformance", "A");
      case A_4 -> property("part", "4") + property("rev", "2020");
      case A_4F -> property("part", "4") + property("rev", "2020") + property("conformance", "F");
    };
  }

  private static String property(String name, String value) {
    return "<pdfaid:" + name + ">" + value + "</pdfaid:" + name + ">\n";
  }

  /** Well-Tagged PDF 1.0 is claimed with the declarations of the PDF Association. */
  private static final String WELL_TAGGED =
      """
      <rdf:Description rdf:about=""
          xmlns:pdfd="http://pdfa.org/declarations/">
      <pdfd:declarations><rdf:Bag>
      <rdf:li rdf:parseType="Resource">
      <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
      </rdf:li>
      <rdf:li rdf:parseType="Resource">
      <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>
      </rdf:li>
      </rdf:Bag></pdfd:declarations>
      </rdf:Description>
      """;

  /** PDF/A wants schemas that it does not know described in the file (ISO 19005-2, 6.6.2.3). */
  private static final String EXTENSION =
      """
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;
}
