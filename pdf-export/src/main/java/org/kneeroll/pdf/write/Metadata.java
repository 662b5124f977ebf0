package org.kneeroll.pdf.write;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.font.PrintableText;

/**
 * What the file says about itself, twice and with equal words: as XMP and as the older information
 * dictionary.
 *
 * @param leaflet gives title, language, id and version
 * @param instant date of the file, to the second
 * @param conformance what it claims
 */
record Metadata(ComposedLeaflet leaflet, Instant instant, Conformance conformance) {

  private static final String PRODUCER = "Kneeroll";

  Metadata {
    instant = instant.truncatedTo(ChronoUnit.SECONDS);
  }

  COSDictionary information() {
    String date =
        DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC)
            .format(instant);
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

  /** The packet (ISO 16684-1), with the identification of ISO 14289-1, clause 5. */
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
        <pdfuaid:part>1</pdfuaid:part>
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
            conformance == Conformance.UA_1_AND_A_2A ? ARCHIVE : "",
            EXTENSION)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String ARCHIVE =
      """
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
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
