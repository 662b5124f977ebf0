/** The command line over the other modules. */
module org.kneeroll.cli {
  requires static transitive org.jspecify;
  requires org.kneeroll.core;
  requires org.kneeroll.catalogue;
  requires org.kneeroll.figures;
  requires org.kneeroll.leaflet;
  requires org.kneeroll.pdf;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires io.github.javadiffutils;
  requires java.logging;
  requires tools.jackson.core;

  opens org.kneeroll.cli to
      info.picocli;
}
