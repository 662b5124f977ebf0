package org.kneeroll.catalogue.rule;

import java.util.function.Consumer;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.leaflet.Leaflet;

/** A rule that is asked of leaflets alone. */
public interface LeafletRule extends Rule {

  /**
   * Looks at one leaflet.
   *
   * @param leaflet may be incomplete
   * @param in what surrounds it, with the exercises that it names
   * @param out takes what is wrong
   */
  void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out);

  @Override
  default void check(RuleContext in, Consumer<Finding> out) {
    in.leaflet().ifPresent(leaflet -> check(leaflet, in, out));
  }
}
