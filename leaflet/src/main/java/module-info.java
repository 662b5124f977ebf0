/** Composes leaflets into blocks that know no output format. */
module org.kneeroll.leaflet {
  requires static transitive org.jspecify;
  requires transitive org.kneeroll.core;

  exports org.kneeroll.leaflet;
  exports org.kneeroll.leaflet.composition;
}
