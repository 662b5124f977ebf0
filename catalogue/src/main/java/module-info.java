/** Reads and checks catalogues of exercises, and brings the built-in one. */
module org.kneeroll.catalogue {
  requires static transitive org.jspecify;
  requires transitive org.kneeroll.core;
  requires tools.jackson.databind;
  requires org.snakeyaml.engine;
  requires com.github.weisj.jsvg;
}
