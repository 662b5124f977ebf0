package org.kneeroll.pdf.layout;

import java.util.List;
import org.kneeroll.pdf.page.Mark;

/** What is drawn behind a run of strips, once on each page that the run reaches. */
@FunctionalInterface
interface Enclosure {

  /**
   * The decoration.
   *
   * @param topPt upper edge of the first strip on the page
   * @param bottomPt lower edge of the last one
   */
  List<Mark.Box> behind(double topPt, double bottomPt);
}
