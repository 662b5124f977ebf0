/** Draws posed bodies: from a posture to paths, from paths to SVG. */
module org.kneeroll.figures {
  requires static transitive org.jspecify;
  requires transitive org.kneeroll.core;
  requires java.desktop;

  exports org.kneeroll.figures;
  exports org.kneeroll.figures.image;
  exports org.kneeroll.figures.plate;
  exports org.kneeroll.figures.store;
  exports org.kneeroll.figures.svg;
  exports org.kneeroll.figures.theme;
}
