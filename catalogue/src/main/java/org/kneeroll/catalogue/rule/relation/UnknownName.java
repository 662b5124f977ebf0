package org.kneeroll.catalogue.rule.relation;

import java.util.function.Consumer;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.rule.LeafletRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.leaflet.Leaflet;

/** A set of red flags or a brand that a leaflet names is in the catalogue. */
public final class UnknownName implements LeafletRule {

  private static final RuleDoc DOC = LibraryRule.UNKNOWN_NAME.doc();

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    Library library = in.library();
    String flags = leaflet.redFlags();
    if (flags != null && !flags.isBlank() && !library.hasRedFlags(flags)) {
      out.accept(
          Unknown.name(
              DOC, ModelPath.of("red-flags"), "set of red flags", flags, library.redFlagNames()));
    }
    String brand = leaflet.brand();
    if (brand != null
        && library.brand(brand).isEmpty()
        && library.tombstone(FileKind.BRAND, brand).isEmpty()) {
      out.accept(
          Unknown.name(DOC, ModelPath.of("brand"), "brand", brand, library.ids(FileKind.BRAND)));
    }
  }
}
