/** Reads and checks catalogues of exercises, and brings the built-in one. */
module org.kneeroll.catalogue {
  requires static transitive org.jspecify;
  requires transitive org.kneeroll.core;
  requires org.hibernate.validator;
  requires tools.jackson.core;
  requires org.snakeyaml.engine;
  requires com.github.weisj.jsvg;
  requires java.desktop;

  exports org.kneeroll.catalogue.binding;
  exports org.kneeroll.catalogue.check;
  exports org.kneeroll.catalogue.intake;
  exports org.kneeroll.catalogue.language;
  exports org.kneeroll.catalogue.library;
  exports org.kneeroll.catalogue.mend;
  exports org.kneeroll.catalogue.origin;
  exports org.kneeroll.catalogue.picture;
  exports org.kneeroll.catalogue.reading;
  exports org.kneeroll.catalogue.reporting;
  exports org.kneeroll.catalogue.rule;
  exports org.kneeroll.catalogue.rule.pose;
  exports org.kneeroll.catalogue.schema;
  exports org.kneeroll.catalogue.signing;
  exports org.kneeroll.catalogue.source;
  exports org.kneeroll.catalogue.svg;
  exports org.kneeroll.catalogue.triage;
  exports org.kneeroll.catalogue.writing;
}
