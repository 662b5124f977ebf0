/** Prints composed leaflets as accessible PDF with fields to fill in, and reads them back. */
module org.kneeroll.pdf {
  requires static transitive org.jspecify;
  requires transitive org.kneeroll.core;
  requires transitive org.kneeroll.leaflet;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;

  exports org.kneeroll.pdf;
  exports org.kneeroll.pdf.file;
  exports org.kneeroll.pdf.font;
  exports org.kneeroll.pdf.print;
  exports org.kneeroll.pdf.read;
}
